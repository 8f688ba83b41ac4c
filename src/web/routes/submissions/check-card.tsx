import type { Finding } from '#modules/nominations/index.ts'
import { Card, type Reason, Verdict } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { findingAdvice, findingText } from '#web/content/nominations/findings.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { ShownSubmission } from './submission-page.tsx'

/** What the check found over all nominations: first what stands in the way, then what is worth a look, each with whom it concerns. */
export function CheckCard({ visit, shown }: { visit: Visit; shown: ShownSubmission }) {
  const t = submissionWords[visit.language]
  const { nominations } = shown
  const blocked = nominations.filter(({ gravest }) => gravest === 'blocker').length
  const doubtful = nominations.filter(({ gravest }) => gravest === 'warning').length
  const [finding, title, text] =
    blocked > 0
      ? (['unmet', t.checkBad, t.checkBadText(String(blocked))] as const)
      : doubtful > 0
        ? (['unknown', t.checkWarn, t.checkWarnText(String(doubtful))] as const)
        : (['met', t.checkOk, t.checkOkText(String(nominations.length))] as const)
  return (
    <Card title={t.check} id="kiem-tra">
      <Verdict
        finding={finding}
        title={title}
        reasons={[...reasons(visit, shown, 'blocker'), ...reasons(visit, shown, 'warning')]}
        findings={componentWords[visit.language].findings}
      >
        {text}
      </Verdict>
    </Card>
  )
}

/** One line for each kind of finding: the first nomination it concerns, and how many others. */
function reasons({ language }: Visit, { nominations }: ShownSubmission, level: Finding['level']): Reason[] {
  const t = submissionWords[language]
  const found = nominations.flatMap(nomination =>
    nomination.findings.filter(each => each.level === level).map(finding => ({ nomination, finding })),
  )
  return [...Map.groupBy(found, ({ finding }) => finding.code).values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { nomination, finding } = first
    const name =
      group.length === 1 ? nomination.nomineeName : t.andOthers(nomination.nomineeName, String(group.length - 1))
    return [
      {
        finding: level === 'blocker' ? ('unmet' as const) : ('unknown' as const),
        text: (
          <>
            <a href={`/de-nghi/${nomination.id}`}>{name}</a>: {findingText(finding, language)}
          </>
        ),
        ...(finding.source !== undefined && { source: { text: finding.source } }),
        advice: findingAdvice(finding, language),
      },
    ]
  })
}
