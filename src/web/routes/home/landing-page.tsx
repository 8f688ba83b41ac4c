import { findAward } from '#law/catalogue/index.ts'
import { searchRegister } from '#modules/awards/index.ts'
import { listAllPublications } from '#modules/consultation/index.ts'
import { Actions, Card, Columns, dayText, LinkButton, PageHeader, TodoList } from '#web/components/index.ts'
import { homeWords } from '#web/content/home.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What everyone may see: the plan, lists open for comment, who was honoured, and how to verify a certificate. */
export async function landingPage(visit: Visit) {
  const t = homeWords[visit.language].landing
  const [publications, register] = await Promise.all([
    visit.ask(listAllPublications, {}),
    visit.ask(searchRegister, {}),
  ])
  const open = publications.filter(({ isOpen }) => isOpen)
  const name = (code: string) => {
    const award = findAward(code)
    return visit.language === 'vi' ? (award?.nameVi ?? code) : (award?.nameEn ?? code)
  }
  return visit.page(
    { title: t.title, description: t.lead, active: '/' },
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="secondary" href="/dang-nhap">
            {t.signIn}
          </LinkButton>
        }
      />
      <Columns>
        <Card title={t.plan} id="ke-hoach">
          <p>{t.planLead}</p>
          <Actions>
            <LinkButton href={`/ke-hoach/${visit.today.slice(0, 4)}`}>{t.plan}</LinkButton>
          </Actions>
        </Card>
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
          <Actions>
            <LinkButton kind="secondary" href="/cong-khai">
              {t.all}
            </LinkButton>
          </Actions>
        </Card>
        <Card title={t.register} id="so-vang">
          <p>{t.registerLead}</p>
          <TodoList
            items={register.page.rows.slice(0, 4).map(entry => ({
              task: entry.honoureeName,
              href: `/so-vang/${entry.id}`,
              detail: `${name(entry.awardCode)} · ${entry.unitName}`,
            }))}
          />
          <Actions>
            <LinkButton kind="secondary" href="/so-vang">
              {t.all}
            </LinkButton>
          </Actions>
        </Card>
        <Card title={t.units} id="don-vi">
          <p>{t.unitsLead}</p>
          <Actions>
            <LinkButton kind="secondary" href="/don-vi">
              {t.units}
            </LinkButton>
          </Actions>
          <h3>{t.verify}</h3>
          <p>{t.verifyLead}</p>
        </Card>
      </Columns>
    </>,
  )
}
