import { type Finding, gravest } from '#modules/nominations/index.ts'
import { type Reason, Verdict } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { verdictWords } from '#web/content/nominations/dossier.ts'
import { findingAdvice, findingText } from '#web/content/nominations/findings.ts'
import type { Language } from '#web/content/words.ts'

const verdictOf = { ok: 'met', warning: 'unknown', blocker: 'unmet' } as const
const order = ['blocker', 'warning', 'ok'] as const

interface FindingsVerdictProps {
  language: Language
  findings: readonly Finding[]
  /** The nomination has left its unit: what is found is for the appraisal to weigh. */
  isSent?: boolean | undefined
  /** Where a finding is put right, for those who may. */
  fixAt?: ((finding: Finding) => { href: string; text: string } | undefined) | undefined
}

/** The findings of a nomination: the verdict first, then what stands in the way, what is worth a look, and what is good. */
export function FindingsVerdict({ language, findings, isSent = false, fixAt }: FindingsVerdictProps) {
  const t = verdictWords[language]
  const level = gravest(findings)
  const reasons = order.flatMap(each => findings.filter(finding => finding.level === each)).map(toReason)
  return (
    <Verdict
      finding={verdictOf[level]}
      title={t.titles[level]}
      reasons={reasons}
      findings={componentWords[language].findings}
    >
      {isSent ? t.sentTexts[level] : t.texts[level]}
    </Verdict>
  )

  function toReason(finding: Finding): Reason {
    const fix = finding.level === 'ok' ? undefined : fixAt?.(finding)
    const advice = finding.level === 'ok' ? undefined : findingAdvice(finding, language)
    return {
      finding: verdictOf[finding.level],
      text: findingText(finding, language),
      ...(finding.source !== undefined && { source: { text: finding.source } }),
      ...((advice !== undefined || fix !== undefined) && {
        advice: (
          <>
            {advice} {fix && <a href={fix.href}>{fix.text}</a>}
          </>
        ),
      }),
    }
  }
}
