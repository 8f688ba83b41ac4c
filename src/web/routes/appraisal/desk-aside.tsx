import { incompleteParts, isToReview, type Obstacle } from '#modules/appraisal/index.ts'
import { Card, DateText, DefinitionList, DueTag, Icon, PostButton, Tag } from '#web/components/index.ts'
import { deskWords } from '#web/content/appraisal/desk.ts'
import { workListWords } from '#web/content/appraisal/work-list.ts'
import { partName } from '#web/content/names.ts'
import type { CardProps, Desk } from './desk-card.ts'

const anchors: Readonly<Record<Obstacle, string>> = {
  parts: '#thanh-phan',
  review: '#xem-lai',
  consultation: '#hiep-y',
}
const checked: readonly Obstacle[] = ['parts', 'review', 'consultation']

/** Who has the dossier, what comes next and by when, and what stands between it and its conclusion. */
export function DeskAside({ visit, desk, mayTake }: CardProps & { mayTake: boolean }) {
  const t = deskWords[visit.language]
  const { nomination } = desk
  const userId = visit.actor.kind === 'user' ? visit.actor.userId : undefined
  const { handlerId } = nomination
  const missing = incompleteParts(desk.checklist)
    .map(({ partCode }) => partName(partCode, visit.language))
    .join(', ')
  const handler = handlerId === null ? t.nobody : handlerId === userId ? t.me : t.somebody
  return (
    <>
      <Card title={t.where}>
        <DefinitionList
          items={[
            { term: t.handledBy, details: handler },
            { term: t.nominatedBy, details: desk.unitNames.get(nomination.unitId) ?? '' },
            { term: t.nextAct, details: t.next[nextAct(desk)] },
            { term: t.due, details: <Due visit={visit} desk={desk} /> },
          ]}
        />
        <p>
          <a href={`/de-nghi/${nomination.id}`}>{t.seeDossier}</a>
        </p>
        {mayTake && (
          <PostButton
            action={handlerId === userId ? '/tham-dinh/tra-lai' : '/tham-dinh/nhan'}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            fields={{ chosen: `${nomination.id}:${nomination.version}`, back: 'ho-so' }}
            kind="secondary"
            small
          >
            {handlerId === userId ? t.give : t.take}
          </PostButton>
        )}
      </Card>
      {nomination.status === 'appraisal' && (
        <Card title={t.toDo}>
          {desk.obstacles.length === 0 && <p>{t.allClear}</p>}
          <ul class="reasons">
            {checked
              .filter(each => each !== 'review' || desk.requests.some(isToReview))
              .map(obstacle => {
                const isOpen = desk.obstacles.includes(obstacle)
                return (
                  <li class={isOpen ? 'unknown' : 'met'}>
                    <Icon name={isOpen ? 'question' : 'check'} />
                    <a href={anchors[obstacle]}>{t.obstacles[obstacle]}</a>
                    {obstacle === 'parts' && isOpen && <small>{t.missing(missing)}</small>}
                  </li>
                )
              })}
          </ul>
        </Card>
      )}
    </>
  )
}

function nextAct({ nomination, requests }: Desk): 'conclude' | 'correct' | 'review' | 'other' {
  if (nomination.status === 'returned') return 'correct'
  if (nomination.status !== 'appraisal') return 'other'
  return requests.some(isToReview) ? 'review' : 'conclude'
}

function Due({ visit, desk }: CardProps) {
  const { due } = desk
  if (due === null || due === '') return <>{deskWords[visit.language].noDue}</>
  return (
    <>
      <DateText at={due.on} /> <DueTag days={due.workingDaysLeft} words={workListWords[visit.language].workingDays} />
      {due.isProvisional && (
        <>
          {' '}
          <Tag tone="warn">{deskWords[visit.language].provisional}</Tag>
        </>
      )}
    </>
  )
}
