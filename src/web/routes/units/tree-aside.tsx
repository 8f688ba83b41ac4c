import { type UnitOn, unitKinds } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { Actions, Button, Card, DateInput, DefinitionList, dayText, Icon, LinkButton } from '#web/components/index.ts'
import { unitNames } from '#web/content/units/names.ts'
import { treeWords } from '#web/content/units/tree.ts'
import type { Visit } from '#web/http/visit.tsx'
import { dayBefore, onDay } from './day.ts'

interface TreeAsideProps {
  visit: Visit
  day: IsoDate
  units: readonly UnitOn[]
  milestones: readonly { day: IsoDate; count: number }[]
}

const shownMilestones = 6

/** Numbers by kind, the days when things changed, and the way to compare two days. */
export function TreeAside({ visit, day, units, milestones }: TreeAsideProps) {
  const t = treeWords[visit.language]
  const { kinds } = unitNames[visit.language]
  const counts = unitKinds
    .map(kind => ({ term: kinds[kind], details: String(units.filter(unit => unit.kind === kind).length) }))
    .filter(({ details }) => details !== '0')
  return (
    <>
      <Card id="theo-loai" title={t.byKind}>
        <DefinitionList counts items={[...counts, { term: t.all, details: String(units.length) }]} />
        <Actions>
          <LinkButton kind="secondary" small href={onDay('/don-vi/bang.csv', day, visit.today)}>
            <Icon name="download" />
            {t.download}
          </LinkButton>
        </Actions>
      </Card>
      <Card id="moc" title={t.milestones}>
        <DefinitionList
          items={milestones.slice(0, shownMilestones).map(milestone => ({
            term: <a href={`/don-vi?ngay=${milestone.day}`}>{dayText(milestone.day)}</a>,
            details: (
              <a href={`/don-vi/so-sanh?tu=${dayBefore(milestone.day)}&den=${milestone.day}`}>
                {t.milestone(String(milestone.count))}
              </a>
            ),
          }))}
        />
      </Card>
      <Card id="so-sanh" title={t.compare}>
        <p class="quiet">{t.compareLead}</p>
        <form method="get" action="/don-vi/so-sanh" class="form">
          <DateInput name="tu" label={t.from} value={dayText(visit.today)} />
          <DateInput name="den" label={t.to} value={dayText(milestones[0]?.day ?? day)} />
          <Button kind="secondary">{t.compare}</Button>
        </form>
      </Card>
    </>
  )
}
