import { roundPlan } from '#modules/rounds/index.ts'
import { Alert, Columns, PageHeader } from '#web/components/index.ts'
import { roundName } from '#web/content/names.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import type { Language } from '#web/content/words.ts'
import { RoundBody, RoundCalendar } from './round-body.tsx'

/** The page of a round that is only typed yet; what is not filled in rightly is said instead. */
export function RoundPreview({ language, plan }: { language: Language; plan: unknown }) {
  const read = roundPlan.safeParse(plan)
  if (!read.success)
    return (
      <Alert tone="bad">
        <ul>
          {read.error.issues.map(({ message }) => (
            <li>{refusalText({ code: message.includes('.') ? message : 'input.invalid' }, language)}</li>
          ))}
        </ul>
      </Alert>
    )
  const round = read.data
  return (
    <div>
      <PageHeader title={roundName(round, language)} />
      <Columns asideLabel={roundWords[language].calendar} aside={<RoundCalendar round={round} language={language} />}>
        <RoundBody round={round} language={language} />
      </Columns>
    </div>
  )
}
