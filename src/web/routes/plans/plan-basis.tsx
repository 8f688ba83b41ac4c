import type { PlanDocument } from '#modules/plans/index.ts'
import { DataTable, Details, dayText } from '#web/components/index.ts'
import { planWords } from '#web/content/plans.ts'
import type { Language } from '#web/content/words.ts'

/** What the plan rests on, what it cites, and to whom it is sent, each with the clauses that name it. */
export const PlanBasis = ({ documents, language }: { documents: readonly PlanDocument[]; language: Language }) => {
  const t = planWords[language]
  const textOf = ({ vi, en }: PlanDocument) => (language === 'en' && en !== '' ? en : vi)
  const cited = documents.filter(({ role }) => role !== 'recipient')
  const recipients = documents.filter(({ role }) => role === 'recipient')
  return (
    <div class="stack plan-basis">
      <Details summary={t.basis}>
        <DataTable
          caption={t.basis}
          captionHidden
          rows={cited}
          columns={[
            { header: t.documentName, cell: textOf, rowHeader: true },
            { header: t.documentNumber, cell: ({ number }) => number ?? t.notStated },
            { header: t.documentDate, cell: ({ issuedOn }) => (issuedOn === null ? t.notStated : dayText(issuedOn)) },
            { header: t.documentIssuer, cell: ({ issuer }) => issuer ?? t.notStated },
            { header: t.inClauses, cell: ({ refs }) => <RefLinks refs={refs} /> },
          ]}
        />
      </Details>
      <Details summary={t.recipients}>
        <ul>
          {recipients.map(recipient => (
            <li>{textOf(recipient)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}

const RefLinks = ({ refs }: { refs: readonly string[] }) => (
  <>
    {refs.map((ref, index) => (
      <>
        {index > 0 && ', '}
        <a href={`#${ref}`}>{ref}</a>
      </>
    ))}
  </>
)
