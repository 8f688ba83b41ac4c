import type { ChangeMember, UnitChange } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { Tag, type Tone } from '#web/components/index.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { unitNames } from '#web/content/units/names.ts'
import type { Visit } from '#web/http/visit.tsx'
import { dayBefore, unitHref } from './day.ts'

interface ChangeTextProps {
  visit: Visit
  change: UnitChange
  /** The unit whose page this is: named, but no link to itself. */
  currentId?: string | undefined
  /** How many units to name on a side before "and 12 more". */
  most?: number
}

const tones: Readonly<Record<UnitChange['certainty'], Tone>> = {
  verified: 'ok',
  inferred: 'warn',
  'unknown-successor': 'warn',
}

export const CertaintyTag = ({ visit, change }: Pick<ChangeTextProps, 'visit' | 'change'>) => (
  <Tag tone={tones[change.certainty]}>{unitNames[visit.language].certainties[change.certainty]}</Tag>
)

/** Who became whom. */
export function ChangeText({ visit, change, currentId, most = 40 }: ChangeTextProps) {
  const t = lifeWords[visit.language]
  const side = (wanted: ChangeMember['side']) => change.members.filter(member => member.side === wanted)
  const [before, after] = [side('predecessor'), side('successor')]
  const part = { visit, currentId, most }
  return (
    <>
      <Members {...part} members={before} day={dayBefore(change.effectiveOn)} />
      {before.length > 0 && after.length > 0 && ` ${t.becomes} `}
      <Members {...part} members={after} day={change.effectiveOn} />
    </>
  )
}

interface MembersProps extends Omit<ChangeTextProps, 'change'> {
  members: readonly ChangeMember[]
  day: IsoDate
  most: number
}

function Members({ visit, members, day, currentId, most }: MembersProps) {
  const t = lifeWords[visit.language]
  const shown = members.length > most + 1 ? members.slice(0, most) : members
  const rest = members.length - shown.length
  return (
    <>
      {shown.map(({ unitId, name, part }, index) => (
        <>
          {index > 0 && ', '}
          {unitId === currentId ? <b>{name}</b> : <a href={unitHref(unitId, day, visit.today)}>{name}</a>}
          {part === 'partial' && ` (${t.partly})`}
        </>
      ))}
      {rest > 0 && ` ${t.more(String(rest))}`}
    </>
  )
}
