export { registerFile } from './commands/register-file.ts'
export type { StoredFile } from './file.ts'
export { acceptedEndings } from './file-kinds.ts'
export { getFile } from './queries/get-file.ts'
export { getLargestFile } from './queries/get-largest-file.ts'
/** Tells what a file is by its content. */
export { recogniseFile } from './recognise/recognise-file.ts'
/** For use inside other modules' commands and queries. */
export { letUnitRead, publishFile, readFiles } from './store/files.ts'
