import { Alert } from '../basics/alert.tsx'
import type { Tone } from '../basics/tone.ts'

export interface FlashProps {
  tone: Tone
  text: string
}

/** What the last act did, said once. */
export const FlashMessage = ({ tone, text }: FlashProps) => (
  <Alert tone={tone} live>
    {text}
  </Alert>
)
