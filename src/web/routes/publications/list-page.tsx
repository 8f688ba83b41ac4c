import { listAllPublications } from '#modules/consultation/index.ts'
import { listRounds } from '#modules/rounds/index.ts'
import { DateText, DueTag, EmptyState, PageHeader, Tag, TodoList } from '#web/components/index.ts'
import { roundName } from '#web/content/names.ts'
import { publicationWords } from '#web/content/publications/public.ts'
import type { Visit } from '#web/http/visit.tsx'

/** Every public list: those that take comments first. */
export async function showPublications(visit: Visit) {
  const { language } = visit
  const t = publicationWords[language]
  const [publications, rounds] = await Promise.all([visit.ask(listAllPublications, {}), visit.ask(listRounds, {})])
  const nameOf = (roundId: string) => {
    const round = rounds.find(({ id }) => id === roundId)
    return round === undefined ? t.list : roundName(round, language)
  }
  const section = (isOpen: boolean) => {
    const shown = publications.filter(each => each.isOpen === isOpen)
    if (shown.length === 0) return null
    return (
      <section class="card">
        <h2>{isOpen ? t.running : t.ended}</h2>
        <TodoList
          items={shown.map(publication => ({
            task: nameOf(publication.roundId),
            href: `/cong-khai/${publication.slug}`,
            detail: (
              <>
                {t.nominees(String(publication.nominees))} · {isOpen ? t.until : t.endedOn}{' '}
                <DateText at={publication.endsOn} />
              </>
            ),
            due: isOpen ? <DueTag days={publication.workingDaysLeft} words={t.workingDays} /> : <Tag>{t.ended}</Tag>,
          }))}
        />
      </section>
    )
  }
  return visit.page(
    { title: t.title, description: t.lead, active: '/cong-khai' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {publications.some(({ isOpen }) => isOpen) ? null : <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState>}
      <div class="stack">
        {section(true)}
        {section(false)}
      </div>
    </>,
  )
}
