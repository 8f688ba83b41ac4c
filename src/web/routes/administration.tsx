import { PageHeader } from '#web/components/index.ts'
import { administrationWords } from '#web/content/administration.ts'
import { get } from '#web/http/route.ts'

/** The way to every page of administration that the visitor may open. */
export const administrationRoutes = [
  get('/quan-tri', ['administrator', 'standing-head', 'standing-specialist', 'inspector'], visit => {
    const t = administrationWords[visit.language]
    // The table of a year stands for the calendar as a whole.
    const hrefOf = (path: string) => (path === '/quan-tri/ngay-nghi' ? `${path}/${visit.today.slice(0, 4)}` : path)
    const pages = Object.entries(t.pages).filter(([path]) => visit.mayOpen(hrefOf(path)))
    return visit.page(
      { title: t.title },
      <>
        <PageHeader title={t.title} lead={t.lead} />
        <ul class="people">
          {pages.map(([path, [name, about]]) => (
            <li>
              <a class="person" href={hrefOf(path)}>
                <b>{name}</b>
                <span>{about}</span>
              </a>
            </li>
          ))}
        </ul>
      </>,
    )
  }),
]
