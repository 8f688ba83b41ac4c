import { copyPlan, draftPlan, listPlans, type Plan } from '#modules/plans/index.ts'
import {
  Actions,
  Button,
  Card,
  DataTable,
  Details,
  dayText,
  ErrorSummary,
  FieldRow,
  Form,
  LinkButton,
  PageHeader,
  PostButton,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

export const office = ['standing-specialist', 'standing-head'] as const
export const deskAddress = '/quan-tri/ke-hoach'

export const deskRoutes = [
  get(deskAddress, office, visit => showDesk(visit)),

  post(deskAddress, office, async visit => {
    const form = await visit.form()
    const result = await visit.run(draftPlan, {
      year: Number(form.text('year')),
      title: form.text('title'),
      titleEn: form.text('titleEn'),
      issuer: form.text('issuer'),
    })
    if (!result.ok) return showDesk(visit, form.values(), formErrors(result, visit.language))
    const text = draftWords[visit.language].created
    return visit.redirect(`${deskAddress}/${result.value.year}`, { tone: 'ok', text })
  }),

  post(`${deskAddress}/nam-sau`, office, async visit => {
    const result = await visit.run(copyPlan, { planId: (await visit.form()).text('planId') })
    if (!result.ok)
      return visit.redirect(deskAddress, { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
    const { year } = result.value
    const text = draftWords[visit.language].copied(String(year))
    return visit.redirect(`${deskAddress}/${year}?can-ra=1`, { tone: 'ok', text })
  }),
]

async function showDesk(visit: Visit, filled: Readonly<Record<string, string>> = {}, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = draftWords[language]
  const c = componentWords[language]
  const plans = await visit.ask(listPlans, {})
  const [newest] = plans
  return visit.page(
    { title: t.title },
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="secondary" href={`${deskAddress}/tiep-nhan`}>
            {t.waiting}
          </LinkButton>
        }
      />
      <Card title={t.plans} flush>
        <DataTable
          caption={t.plans}
          captionHidden
          rows={plans}
          columns={[
            { header: t.year, rowHeader: true, cell: ({ year }) => year },
            { header: t.name, cell: ({ title }) => title, detail: plan => numberLine(plan, visit) },
            { header: t.state, cell: plan => <State plan={plan} visit={visit} /> },
            {
              header: c.actions,
              cell: plan => <PlanActions plan={plan} visit={visit} mayCopy={plan === newest} />,
            },
          ]}
        />
      </Card>
      <Details summary={t.fresh} open={errors !== noErrors || plans.length === 0}>
        <p class="quiet">{t.freshHint}</p>
        <ErrorSummary title={c.errorTitle} errors={errors.list} />
        <Form csrf={visit.csrf} once={visit.newOnceKey()} narrow>
          <TextInput
            name="year"
            label={t.year}
            value={filled.year}
            width="short"
            inputmode="numeric"
            error={errors.at('year')}
          />
          <TextInput name="title" label={t.name} value={filled.title} error={errors.at('title')} />
          <FieldRow>
            <TextInput
              name="titleEn"
              label={t.nameEn}
              optional={c.optional}
              value={filled.titleEn}
              error={errors.at('titleEn')}
            />
            <TextInput
              name="issuer"
              label={t.issuer}
              value={filled.issuer ?? newest?.issuer}
              error={errors.at('issuer')}
            />
          </FieldRow>
          <Actions>
            <Button kind="secondary">{t.create}</Button>
          </Actions>
        </Form>
      </Details>
    </>,
    errors === noErrors ? 200 : 422,
  )
}

function numberLine({ number, issuedOn }: Plan, visit: Visit): string {
  return number === null || issuedOn === null ? '' : draftWords[visit.language].numberLine(number, dayText(issuedOn))
}

function State({ plan, visit }: { plan: Plan; visit: Visit }) {
  const t = draftWords[visit.language]
  return plan.status === 'issued' ? <Tag tone="ok">{t.issued}</Tag> : <Tag tone="gold">{t.draft}</Tag>
}

function PlanActions({ plan, visit, mayCopy }: { plan: Plan; visit: Visit; mayCopy: boolean }) {
  const t = draftWords[visit.language]
  const address = `${deskAddress}/${plan.year}`
  return (
    <div class="cluster">
      {plan.status === 'draft' ? (
        <LinkButton kind="secondary" small href={address}>
          {t.edit}
        </LinkButton>
      ) : (
        <>
          <LinkButton kind="secondary" small href={`${address}/han`}>
            {t.follow}
          </LinkButton>
          <LinkButton kind="plain" small href={`/ke-hoach/${plan.year}`}>
            {t.view}
          </LinkButton>
        </>
      )}
      {mayCopy && plan.status === 'issued' && (
        <PostButton
          action={`${deskAddress}/nam-sau`}
          csrf={visit.csrf}
          once={visit.newOnceKey()}
          fields={{ planId: plan.id }}
          kind="secondary"
          small
        >
          {t.copy(String(plan.year + 1))}
        </PostButton>
      )}
    </div>
  )
}
