import { daysBetween } from '#shared/clock.ts'
import { Card, DefinitionList, DueTag, dayText } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import type { DossierProps } from './dossier-page.tsx'
import type { ShownNomination } from './edit-frame.tsx'

/** Who has the nomination, what comes next, and by when. */
export function WhereCard({ visit, shown }: DossierProps) {
  const t = dossierWords[visit.language]
  const { nomination, unitName } = shown
  const { dueOn } = nomination
  return (
    <Card title={t.where} id="dang-o-dau">
      <DefinitionList
        items={[
          { term: t.holder, details: holderOf(shown, visit.language) },
          { term: t.next, details: t.nextActs[nomination.status] },
          {
            term: t.due,
            details:
              dueOn === null ? (
                t.noDue
              ) : (
                <>
                  <span class="nowrap">{dayText(dueOn)}</span>{' '}
                  <DueTag days={daysBetween(visit.today, dueOn)} words={componentWords[visit.language].due} />
                </>
              ),
          },
          { term: t.unit, details: unitName },
        ]}
      />
    </Card>
  )
}

function holderOf({ nomination, unitName, holderName, handlerName }: ShownNomination, language: 'vi' | 'en'): string {
  const { holders } = dossierWords[language]
  switch (nomination.status) {
    case 'draft':
      return holderName || unitName
    case 'returned':
      return unitName
    case 'submitted':
      return holders.office
    case 'appraisal':
      return handlerName ?? holders.office
    case 'publication':
      return holders.people
    case 'council':
      return holders.council
    case 'decision':
      return holders.leader
    case 'proposed':
      return holders.above
    default:
      return holders.none
  }
}
