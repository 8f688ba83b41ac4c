import { z } from 'zod'
import { compareUnitDays, type UnitOn } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import {
  Alert,
  Breadcrumbs,
  Card,
  DataTable,
  DateInput,
  dayText,
  EmptyState,
  Filters,
  PageHeader,
  Stack,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { changeWords } from '#web/content/units/changes.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { unitNames } from '#web/content/units/names.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readDay, unitHref } from './day.ts'

const search = z.object({ tu: z.string().max(20).default(''), den: z.string().max(20).default('') })

export const compareRoutes = [
  get('/don-vi/so-sanh', 'public', async visit => {
    const t = changeWords[visit.language]
    const { tu, den } = visit.search(search)
    const days = [readDay(tu), readDay(den)]
    const [one = visit.today, other = visit.today] = [...days.filter(day => day !== undefined)].sort()
    const compared = await visit.ask(compareUnitDays, { one, other })
    const { ended, founded, changed } = compared
    const isSame = ended.length + founded.length + changed.length === 0
    return visit.page(
      { title: t.compareTitle, active: '/don-vi' },
      <>
        <Breadcrumbs
          label={componentWords[visit.language].where}
          trail={[{ text: lifeWords[visit.language].units, href: '/don-vi' }, { text: t.compareTitle }]}
        />
        <PageHeader title={t.compareTitle} lead={t.compareLead(dayText(one), dayText(other))} />
        <Filters label={t.compareTitle} action="/don-vi/so-sanh" submit={t.compare}>
          <DateInput name="tu" label={t.from} value={dayText(one)} />
          <DateInput name="den" label={t.to} value={dayText(other)} />
        </Filters>
        {days.includes(undefined) && (tu !== '' || den !== '') && <Alert tone="warn">{t.dayWrong}</Alert>}
        {isSame ? (
          <EmptyState title={t.same}>{t.sameText}</EmptyState>
        ) : (
          <Stack>
            <Counts visit={visit} one={one} other={other} compared={compared} />
            <Kinship
              visit={visit}
              title={t.ended}
              heads={[t.endedUnit, t.heirs]}
              nobody={t.unknownHeir}
              rows={ended.map(({ unit, heirs }) => ({ unit, kin: heirs }))}
              days={[one, other]}
            />
            <Kinship
              visit={visit}
              title={t.founded}
              heads={[t.foundedUnit, t.madeOf]}
              nobody="–"
              rows={founded.map(({ unit, predecessors }) => ({ unit, kin: predecessors }))}
              days={[other, one]}
            />
            <Changed visit={visit} changed={changed} one={one} other={other} />
          </Stack>
        )}
      </>,
    )
  }),
]

interface Compared {
  counts: readonly { kind: UnitOn['kind']; before: number; after: number }[]
  ended: readonly unknown[]
  founded: readonly unknown[]
}

interface CountsProps {
  visit: Visit
  one: IsoDate
  other: IsoDate
  compared: Compared
}

function Counts({ visit, one, other, compared: { counts, ended, founded } }: CountsProps) {
  const t = changeWords[visit.language]
  const { kinds } = unitNames[visit.language]
  const [before, after] = [sum(counts.map(row => row.before)), sum(counts.map(row => row.after))]
  const rows = counts.filter(row => row.before + row.after > 0).map(row => ({ name: kinds[row.kind], ...row }))
  return (
    <Card flush id="so-luong" title={t.numbers}>
      <DataTable
        caption={t.sum(String(before), String(ended.length), String(founded.length), String(after))}
        columns={[
          { header: t.unitKind, rowHeader: true, cell: ({ name }) => name },
          { header: dayText(one), number: true, cell: row => row.before },
          { header: dayText(other), number: true, cell: row => row.after },
          { header: t.difference, number: true, cell: row => signed(row.after - row.before) },
        ]}
        rows={rows}
        foot={
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td class="number" data-label={dayText(one)}>
                {before}
              </td>
              <td class="number" data-label={dayText(other)}>
                {after}
              </td>
              <td class="number" data-label={t.difference}>
                {signed(after - before)}
              </td>
            </tr>
          </tfoot>
        }
      />
    </Card>
  )
}

interface KinshipProps {
  visit: Visit
  title: string
  heads: readonly [string, string]
  /** Said of a unit without kin. */
  nobody: string
  rows: readonly { unit: UnitOn; kin: readonly UnitOn[] }[]
  /** The day of the units and the day of their kin. */
  days: readonly [IsoDate, IsoDate]
}

/** Units of one day with those of the other day that they became or were made of. */
function Kinship({ visit, title, heads, nobody, rows, days: [own, others] }: KinshipProps) {
  if (rows.length === 0) return null
  const { kinds } = unitNames[visit.language]
  return (
    <Card flush title={`${title}: ${rows.length}`}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          {
            header: heads[0],
            rowHeader: true,
            cell: ({ unit }) => unit.shortName,
            detail: ({ unit }) => [kinds[unit.kind], unit.officialCode].filter(Boolean).join(' · '),
          },
          {
            header: heads[1],
            cell: ({ kin }) => (kin.length === 0 ? nobody : <UnitLinks visit={visit} units={kin} day={others} />),
          },
        ]}
        rows={rows}
        rowHref={({ unit }) => unitHref(unit.id, own, visit.today)}
      />
    </Card>
  )
}

function UnitLinks({ visit, units, day }: { visit: Visit; units: readonly UnitOn[]; day: IsoDate }) {
  return (
    <>
      {units.map(({ id, shortName }, index) => (
        <>
          {index > 0 && ', '}
          <a href={unitHref(id, day, visit.today)}>{shortName}</a>
        </>
      ))}
    </>
  )
}

interface ChangedProps {
  visit: Visit
  changed: readonly { before: UnitOn; after: UnitOn; above: { before: UnitOn | null; after: UnitOn | null } }[]
  one: IsoDate
  other: IsoDate
}

function Changed({ visit, changed, one, other }: ChangedProps) {
  if (changed.length === 0) return null
  const t = changeWords[visit.language]
  return (
    <Card flush title={`${t.changed}: ${changed.length}`}>
      <DataTable
        caption={t.changed}
        captionHidden
        columns={[
          {
            header: dayText(one),
            rowHeader: true,
            cell: ({ before }) => before.shortName,
            detail: ({ before, above }) => where(before, above.before),
          },
          {
            header: dayText(other),
            cell: ({ after }) => after.shortName,
            detail: ({ after, above }) => where(after, above.after),
          },
        ]}
        rows={changed}
        rowHref={({ after }) => unitHref(after.id, other, visit.today)}
      />
    </Card>
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

const where = ({ officialCode }: UnitOn, above: UnitOn | null): string =>
  [above?.shortName, officialCode].filter(Boolean).join(' · ')
