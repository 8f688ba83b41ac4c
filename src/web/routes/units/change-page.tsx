import { z } from 'zod'
import { getUnitChange, nameSuccessors, rolesThatKeepUnits, type UnitChange } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  DefinitionList,
  dayText,
  ErrorSummary,
  Form,
  PageHeader,
  SearchSelect,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { changeWords } from '#web/content/units/changes.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { unitNames } from '#web/content/units/names.ts'
import { recordWords } from '#web/content/units/record.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { notFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { CertaintyTag, ChangeText } from './change-text.tsx'
import { findNamed } from './record/find-named.ts'

const address = '/don-vi/thay-doi'
const successorFields = ['ke-thua-1', 'ke-thua-2', 'ke-thua-3'] as const
type Values = (name: string) => string

export const changePageRoutes = [
  get(`${address}/:changeId`, 'public', async visit => {
    const change = await changeOf(visit)
    return show(visit, change, name => (name === 'can-cu' ? change.legalBasis : ''))
  }),
  post(`${address}/:changeId`, rolesThatKeepUnits, async visit => {
    const change = await changeOf(visit)
    const form = await visit.form()
    const values: Values = name => form.text(name)
    const problems: { text: string; field: string }[] = []
    const successorIds: string[] = []
    for (const field of successorFields) {
      const named = await findNamed(visit, form, field, change.effectiveOn)
      if ('error' in named) problems.push({ text: named.error, field })
      else if (named.id !== null) successorIds.push(named.id)
    }
    const at = (field: string) => problems.find(problem => problem.field === field)?.text
    if (problems.length > 0) return show(visit, change, values, { list: problems, at })
    const result = await visit.run(nameSuccessors, {
      changeId: change.id,
      successorIds,
      legalBasis: form.text('can-cu'),
    })
    if (!result.ok) return show(visit, change, values, formErrors(result, visit.language, fieldOf))
    return visit.redirect(`${address}/${change.id}`, { tone: 'ok', text: recordWords[visit.language].completed })
  }),
]

const fieldOf = (name: string): string => (name === 'legalBasis' ? 'can-cu' : successorFields[0])

async function changeOf(visit: Visit): Promise<UnitChange> {
  const changeId = visit.param('changeId')
  const change = z.uuid().safeParse(changeId).success ? await visit.ask(getUnitChange, { changeId }) : null
  if (change === null) throw notFound()
  return change
}

function show(visit: Visit, change: UnitChange, values: Values, errors: FormErrors = noErrors) {
  const t = changeWords[visit.language]
  const title = t.one(dayText(change.effectiveOn))
  const mayComplete = change.certainty !== 'verified' && hasRole(visit.actor, ...rolesThatKeepUnits)
  return visit.page(
    { title, active: '/don-vi' },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[
          { text: lifeWords[visit.language].units, href: '/don-vi' },
          { text: t.title, href: address },
          { text: title },
        ]}
      />
      <PageHeader title={title} tags={<CertaintyTag visit={visit} change={change} />} />
      <div class="stack">
        <Card>
          <DefinitionList
            items={[
              { term: t.kind, details: unitNames[visit.language].changes[change.kind] },
              { term: t.what, details: <ChangeText visit={visit} change={change} /> },
              { term: t.basis, details: change.legalBasis },
              ...(change.note === '' ? [] : [{ term: t.note, details: change.note }]),
            ]}
          />
        </Card>
        {mayComplete && <Completion visit={visit} values={values} errors={errors} />}
      </div>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

function Completion({ visit, values, errors }: { visit: Visit; values: Values; errors: FormErrors }) {
  const t = recordWords[visit.language]
  const c = componentWords[visit.language]
  return (
    <Card id="bo-sung" title={t.completeTitle}>
      <p>{t.completeText}</p>
      <Form csrf={visit.csrf} once={visit.newOnceKey()} label={t.completeTitle}>
        <ErrorSummary title={c.errorTitle} errors={errors.list} />
        {successorFields.map((name, index) => (
          <SearchSelect
            name={name}
            label={t.successor(String(index + 1))}
            optional={index === 0 ? undefined : c.optional}
            error={errors.at(name)}
            text={values(name)}
            value={values(`${name}Id`)}
            source="/don-vi/tim.json"
            found={c.suggestions}
          />
        ))}
        <TextInput
          name="can-cu"
          label={t.basis}
          hint={t.basisHint}
          value={values('can-cu')}
          error={errors.at('can-cu')}
          maxlength={300}
        />
        <Actions>
          <Button>{t.complete}</Button>
        </Actions>
      </Form>
    </Card>
  )
}
