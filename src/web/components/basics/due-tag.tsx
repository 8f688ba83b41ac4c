import { Tag } from './tag.tsx'
import type { Tone } from './tone.ts'

export interface DueWords {
  left: (days: string) => string
  today: string
  late: (days: string) => string
}

interface DueTagProps {
  /** Days until the due day; negative when it has passed. */
  days: number
  words: DueWords
  /** From how many days left on it is urgent. */
  soon?: number
}

/** How long until a deadline, in words. */
export const DueTag = ({ days, words, soon = 5 }: DueTagProps) => {
  const text = days === 0 ? words.today : days > 0 ? words.left(String(days)) : words.late(String(-days))
  return (
    <Tag tone={dueTone(days, soon)}>
      <span class="nowrap">{text}</span>
    </Tag>
  )
}

const dueTone = (days: number, soon: number): Tone => (days < 0 ? 'bad' : days <= soon ? 'warn' : 'neutral')
