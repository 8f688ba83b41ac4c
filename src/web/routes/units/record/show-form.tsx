import type { Child } from 'hono/jsx'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  Checkbox,
  DateInput,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeader,
  Radios,
  SearchSelect,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { recordWords } from '#web/content/units/record.ts'
import { type FormErrors, noErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { RecordKind } from './read-form.ts'
import { UnitFields, type Values } from './unit-fields.tsx'

/** What the form shows: its values, how many units it names on each side, and what it would do. */
export interface Shown {
  readonly values: Values
  readonly ending: number
  readonly founding: number
  readonly panel?: Child
}

/** The form of one kind of change. */
export function showForm(visit: Visit, kind: RecordKind, shown: Shown, errors: FormErrors = noErrors) {
  const t = recordWords[visit.language]
  const c = componentWords[visit.language]
  const { title, text } = t.kinds[kind]
  const part = { visit, kind, shown, errors }
  return visit.page(
    { title, active: '/don-vi' },
    <>
      <Breadcrumbs
        label={c.where}
        trail={[
          { text: lifeWords[visit.language].units, href: '/don-vi' },
          { text: t.title, href: '/don-vi/ghi-nhan' },
          { text: title },
        ]}
      />
      <PageHeader title={title} lead={text} />
      <Card>
        <Form narrow csrf={visit.csrf} once={visit.newOnceKey()} label={title}>
          <ErrorSummary title={c.errorTitle} errors={errors.list} />
          {shown.panel}
          <When {...part} />
          {kind !== 'thanh-lap' && kind !== 'sua' && <Ending {...part} />}
          {kind !== 'ket-thuc' && <Going {...part} />}
          <Actions>
            {shown.panel !== undefined && (
              <Button name="ghi" value="1">
                {t.record}
              </Button>
            )}
            <Button kind={shown.panel === undefined ? 'primary' : 'secondary'} name="xem" value="1">
              {t.preview}
            </Button>
          </Actions>
        </Form>
      </Card>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

interface PartProps {
  visit: Visit
  kind: RecordKind
  shown: Shown
  errors: FormErrors
}

function When({ visit, kind, shown: { values }, errors }: PartProps) {
  const t = recordWords[visit.language]
  const { dateHint, optional } = componentWords[visit.language]
  const isSuccession = kind !== 'thanh-lap' && kind !== 'sua'
  return (
    <>
      {kind === 'sua' && (
        <>
          <input type="hidden" name="don-vi" value={values('don-vi')} />
          <input type="hidden" name="dua-tren" value={values('dua-tren')} />
        </>
      )}
      <DateInput name="ngay" label={t.day} hint={dateHint} value={values('ngay')} error={errors.at('ngay')} />
      <TextInput
        name="can-cu"
        label={t.basis}
        hint={t.basisHint}
        value={values('can-cu')}
        error={errors.at('can-cu')}
        maxlength={300}
      />
      {isSuccession && (
        <TextInput
          name="ghi-chu"
          label={t.note}
          optional={optional}
          value={values('ghi-chu')}
          error={errors.at('ghi-chu')}
          maxlength={500}
        />
      )}
    </>
  )
}

function Ending({ visit, kind, shown: { values, ending }, errors }: PartProps) {
  const t = recordWords[visit.language]
  return (
    <Fieldset legend={t.ending}>
      {numbers(ending).map(number => (
        <UnitPicker {...{ visit, values, errors }} name={`truoc-${number}`} label={t.endingUnit(number)} />
      ))}
      {kind === 'nhap' && <MoreButton name="them-truoc" text={t.more} />}
      {kind === 'nhap' && <Checkbox name="chuyen" label={t.move} checked={values('chuyen') !== ''} />}
    </Fieldset>
  )
}

function Going({ visit, kind, shown: { values, founding }, errors }: PartProps) {
  const t = recordWords[visit.language]
  const part = { visit, values, errors }
  return (
    <>
      {kind === 'nhap' && (
        <>
          <Radios
            name="cach"
            label={t.how}
            value={values('cach') || 'moi'}
            choices={[
              { value: 'moi', text: t.newUnit },
              { value: 'co-san', text: t.existingUnit },
            ]}
          />
          <UnitPicker {...part} name="tiep-nhan" label={t.receiver} hint={t.receiverHint} />
        </>
      )}
      {kind === 'thanh-lap' && <UnitPicker {...part} name="tach-tu" label={t.splitFrom} hint={t.splitFromHint} />}
      {numbers(founding).map(number => (
        <UnitFields
          {...part}
          prefix={`moi-${number}-`}
          legend={kind === 'chia' ? t.numbered(number) : kind === 'sua' ? t.kinds.sua.title : t.newDetails}
        />
      ))}
      {kind === 'chia' && <MoreButton name="them-moi" text={t.more} />}
    </>
  )
}

interface UnitPickerProps {
  visit: Visit
  values: Values
  errors: FormErrors
  name: string
  label: string
  hint?: string
}

const UnitPicker = ({ visit, values, errors, name, label, hint }: UnitPickerProps) => (
  <SearchSelect
    name={name}
    label={label}
    hint={hint}
    error={errors.at(name)}
    text={values(name)}
    value={values(`${name}Id`)}
    source="/don-vi/tim.json"
    found={componentWords[visit.language].suggestions}
  />
)

const MoreButton = ({ name, text }: { name: string; text: string }) => (
  <p>
    <Button kind="secondary" small name={name} value="1">
      {text}
    </Button>
  </p>
)

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1))
