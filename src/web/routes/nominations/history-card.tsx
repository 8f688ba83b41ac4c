import type { TimelineFact } from '#modules/nominations/index.ts'
import { Card, DateText, Details, Timeline } from '#web/components/index.ts'
import { factText } from '#web/content/facts/index.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import type { Visit } from '#web/http/visit.tsx'

const shownAtOnce = 8

/** What happened, the latest first; what is long ago on demand. */
export function HistoryCard({ visit, timeline }: { visit: Visit; timeline: readonly TimelineFact[] }) {
  const t = submissionWords[visit.language]
  const entries = timeline.map(fact => ({
    when: <DateText at={fact.at} />,
    what: factText(fact, visit.language),
    ...(fact.actorName !== null && { who: fact.actorName }),
  }))
  if (entries.length === 0) return null
  const older = entries.slice(shownAtOnce)
  return (
    <Card title={t.timeline} id="qua-trinh">
      <Timeline entries={entries.slice(0, shownAtOnce)} label={t.timeline} />
      {older.length > 0 && (
        <Details summary={t.older(String(older.length))}>
          <Timeline entries={older} label={t.timeline} />
        </Details>
      )}
    </Card>
  )
}
