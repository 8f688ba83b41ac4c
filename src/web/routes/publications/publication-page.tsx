import { getPublication } from '#modules/consultation/index.ts'
import {
  Alert,
  Breadcrumbs,
  Card,
  type Column,
  DataTable,
  DateText,
  DueTag,
  dayText,
  LinkButton,
  PageHeader,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { publicationWords } from '#web/content/publications/public.ts'
import type { Language } from '#web/content/words.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'

type Shown = NonNullable<Awaited<ReturnType<typeof getPublication.run>>>
type Nominee = Shown['nominees'][number]

/** One list of nominees as everyone sees it, with the comments that were answered in public. */
export async function showPublication(visit: Visit) {
  const { language } = visit
  const t = publicationWords[language]
  const shown = orNotFound(await visit.ask(getPublication, { slug: visit.param('slug') }))
  const { publication, round, isOpen } = shown
  const title = round === undefined ? t.title : roundName(round, language)
  return visit.page(
    { title, description: t.lead, active: '/cong-khai' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[{ text: t.title, href: '/cong-khai' }, { text: title }]}
      />
      <PageHeader
        title={title}
        lead={t.detailLead(dayText(publication.openedOn), dayText(publication.endsOn), String(publication.workingDays))}
        tags={
          <>
            {isOpen ? <DueTag days={shown.workingDaysLeft} words={t.workingDays} soon={2} /> : <Tag>{t.ended}</Tag>}
            <Tag tone="info">{t.nominees(String(shown.nominees.length))}</Tag>
          </>
        }
        actions={
          isOpen ? <LinkButton href={`/cong-khai/${publication.slug}/gop-y`}>{t.commentAll}</LinkButton> : undefined
        }
      />
      <div class="stack">
        {shown.isProvisional && isOpen && <Alert tone="warn">{t.provisional}</Alert>}
        {!isOpen && <Alert tone="info">{t.closed}</Alert>}
        <Card flush>
          <DataTable caption={title} captionHidden columns={columns(shown, language)} rows={shown.nominees} />
        </Card>
        <p class="quiet small">
          {t.basis}: {publication.basis}
        </p>
        <Comments shown={shown} language={language} />
      </div>
    </>,
  )
}

function columns({ publication, isOpen }: Shown, language: Language): Column<Nominee>[] {
  const t = publicationWords[language]
  const commenting: Column<Nominee> = {
    header: t.comment,
    cell: ({ id, nomineeName }) => (
      <a class="nowrap" href={`/cong-khai/${publication.slug}/gop-y?ve=${id}`} aria-label={t.commentOn(nomineeName)}>
        {t.comment}
      </a>
    ),
  }
  return [
    {
      header: t.nominee,
      rowHeader: true,
      cell: ({ nomineeName }) => nomineeName,
      detail: ({ nomineeTitle }) => nomineeTitle,
    },
    { header: t.award, cell: ({ awardCode }) => awardName(awardCode, language), detail: ({ unitName }) => unitName },
    { header: t.achievement, cell: ({ achievementSummary }) => achievementSummary || t.noSummary },
    ...(isOpen ? [commenting] : []),
  ]
}

function Comments({ shown, language }: { shown: Shown; language: Language }) {
  const t = publicationWords[language]
  const nameOf = (id: string | null) => shown.nominees.find(nominee => nominee.id === id)?.nomineeName
  return (
    <Card title={t.answers} id="y-kien">
      <p class="quiet">
        {t.received(String(shown.commentCount))} {shown.comments.length === 0 && t.answersNone}
      </p>
      {shown.comments.map(({ nominationId, body, answer, receivedAt }) => {
        const name = nameOf(nominationId)
        return (
          <article class="comment">
            <h3>
              {name === undefined ? t.aboutList : t.about(name)} <DateText at={receivedAt} />
            </h3>
            <p class="as-written">{body}</p>
            <blockquote>
              <b>{t.answer}</b>
              <p class="as-written">{answer}</p>
            </blockquote>
          </article>
        )
      })}
    </Card>
  )
}
