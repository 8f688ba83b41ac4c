import { findAward } from '#law/catalogue/index.ts'
import { searchRegister } from '#modules/awards/index.ts'
import { listAllPublications } from '#modules/consultation/index.ts'
import { Actions, Card, Columns, dayText, LinkButton, PageHeader, TodoList } from '#web/components/index.ts'
import { homeWords } from '#web/content/home.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What everyone may see: the plan, lists open for comment, who was honoured, and how to verify a certificate. */
export async function landingPage(visit: Visit) {
  const t = homeWords[visit.language].landing
  const [publications, state, province] = await Promise.all([
    visit.ask(listAllPublications, {}),
    visit.ask(searchRegister, { awardCode: 'bang-khen-thu-tuong' }),
    visit.ask(searchRegister, { awardCode: 'bang-khen-tinh' }),
  ])
  const honoured = [...province.page.rows.slice(0, 4), ...state.page.rows.slice(0, 2)]
  const open = publications.filter(({ isOpen }) => isOpen)
  const name = (code: string) => {
    const award = findAward(code)
    return visit.language === 'vi' ? (award?.nameVi ?? code) : (award?.nameEn ?? code)
  }
  return visit.page(
    { title: t.title, description: t.lead, active: '/' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Columns
        asideLabel={t.publications}
        aside={
          <>
            <Card title={t.publications} id="cong-khai">
              {open.length === 0 ? (
                <p>{t.noneOpen}</p>
              ) : (
                <TodoList
                  items={open.map(({ slug, endsOn, nominees }) => ({
                    task: t.nominees(String(nominees)),
                    href: `/cong-khai/${slug}`,
                    detail: t.openNow(dayText(endsOn)),
                  }))}
                />
              )}
              <p>
                <a href="/cong-khai">{t.all}</a>
              </p>
            </Card>
            <Card title={t.units} id="don-vi">
              <p>
                {t.unitsLead} <a href="/don-vi">{t.all}</a>
              </p>
            </Card>
            <Card title={t.verify} id="xac-minh">
              <p>{t.verifyLead}</p>
            </Card>
          </>
        }
      >
        <Card title={t.plan} id="ke-hoach">
          <p>{t.planLead}</p>
          <Actions>
            <LinkButton href={`/ke-hoach/${visit.today.slice(0, 4)}`}>{t.plan}</LinkButton>
          </Actions>
        </Card>
        <Card title={t.latest} id="so-vang">
          <TodoList
            items={honoured.slice(0, 6).map(entry => ({
              task: entry.honoureeName,
              href: `/so-vang/${entry.id}`,
              detail: `${name(entry.awardCode)} · ${entry.unitName}`,
            }))}
          />
          <Actions>
            <LinkButton kind="secondary" href="/so-vang">
              {t.register}
            </LinkButton>
          </Actions>
        </Card>
      </Columns>
    </>,
  )
}
