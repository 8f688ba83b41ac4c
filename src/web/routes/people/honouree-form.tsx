import { honoureeKinds, sexes } from '#modules/people/index.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  Checkbox,
  ErrorSummary,
  FieldRow,
  Form,
  LinkButton,
  PageHeader,
  Radios,
  SearchSelect,
  Select,
  Stack,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { registryWords } from '#web/content/people/registry.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import { categoryOptions, options } from './choices.ts'

export interface HonoureeFormState {
  readonly title: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: FormErrors
  readonly isNew: boolean
  readonly back: string
  /** The name as it was typed, when another spelling of it is offered. */
  readonly nameAsTyped?: string | undefined
  readonly lookAlikes?: readonly { id: string; name: string; birthYear: number | null; unitName: string | null }[]
}

/** The form of one honouree, as it was filled in. */
export function honoureeForm(visit: Visit, state: HonoureeFormState) {
  const { title, errors, back } = state
  const t = peopleForms[visit.language]
  const c = componentWords[visit.language]
  return visit.page(
    { title, active: '/doi-tuong', trail: [{ text: registryWords[visit.language].title, href: '/doi-tuong' }] },
    <>
      <PageHeader title={title} />
      <ErrorSummary title={c.errorTitle} errors={errors.list} />
      <Form csrf={visit.csrf} once={visit.newOnceKey()} label={title} narrow>
        <Offers visit={visit} state={state} />
        <Card>
          <Stack>
            <Fields visit={visit} state={state} />
          </Stack>
        </Card>
        <Actions>
          <Button>{t.save}</Button>
          <LinkButton kind="plain" href={back}>
            {t.cancel}
          </LinkButton>
        </Actions>
      </Form>
    </>,
    errors.list.length > 0 || state.lookAlikes !== undefined || state.nameAsTyped !== undefined ? 422 : 200,
  )
}

/** Another spelling of the name, and who may already be in the registry. */
function Offers({ visit, state: { values, nameAsTyped, lookAlikes } }: { visit: Visit; state: HonoureeFormState }) {
  const t = peopleForms[visit.language]
  return (
    <>
      {nameAsTyped !== undefined && (
        <Alert tone="warn" live>
          <p>{t.nameOffered(nameAsTyped, values.name ?? '')}</p>
          <input type="hidden" name="nameAsTyped" value={nameAsTyped} />
        </Alert>
      )}
      {lookAlikes !== undefined && (
        <Alert tone="warn" title={t.alikeTitle} live>
          <p>{t.alike}</p>
          <ul>
            {lookAlikes.map(({ id, name, birthYear, unitName }) => (
              <li>
                <a href={`/doi-tuong/${id}`} target="_blank" rel="noopener">
                  {name}
                </a>
                {` · ${[birthYear, unitName].filter(Boolean).join(' · ')}`}
              </li>
            ))}
          </ul>
          <Checkbox name="confirmed" label={t.alikeConfirm} />
        </Alert>
      )}
    </>
  )
}

function Fields({ visit, state: { values, errors, isNew } }: { visit: Visit; state: HonoureeFormState }) {
  const t = peopleForms[visit.language]
  const c = componentWords[visit.language]
  const names = honoureeNames[visit.language]
  const text = (name: string) => ({ name, value: values[name], error: errors.at(name) })
  return (
    <>
      {isNew ? (
        <Radios {...text('kind')} label={t.kind} choices={options(names.kinds, honoureeKinds)} row />
      ) : (
        <input type="hidden" name="version" value={values.version} />
      )}
      <TextInput {...text('name')} label={t.name} hint={t.nameHint} spellcheck={false} autocomplete="off" />
      <TextInput
        {...text('born')}
        id="bornOn"
        error={errors.at('bornOn')}
        label={t.born}
        hint={t.bornHint}
        optional={c.optional}
        width="medium"
        autocomplete="off"
      />
      <FieldRow>
        <Select
          {...text('sex')}
          label={t.sex}
          options={options(names.sexes, sexes)}
          empty={t.notSaid}
          optional={c.optional}
        />
        <TextInput {...text('ethnicity')} label={t.ethnicity} optional={c.optional} width="medium" />
      </FieldRow>
      <SearchSelect
        name="unit"
        label={t.unit}
        hint={t.unitHint}
        text={values.unit}
        value={values.unitId}
        error={errors.at('unit')}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
      <TextInput {...text('positionTitle')} label={t.position} optional={c.optional} autocomplete="off" />
      <Select
        {...text('category')}
        label={t.category}
        options={categoryOptions(visit.language)}
        empty={t.notSaid}
        optional={c.optional}
      />
      {isNew && (
        <TextInput
          {...text('identity')}
          value=""
          label={t.identity}
          hint={t.identityHint}
          optional={c.optional}
          inputmode="numeric"
          width="medium"
          autocomplete="off"
        />
      )}
    </>
  )
}
