import { submitOnce } from './parts/submit-once.ts'

submitOnce(document)
