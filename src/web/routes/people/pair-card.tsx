import type { Honouree, LikenessReason } from '#modules/people/index.ts'
import {
  Actions,
  Button,
  Card,
  dayText,
  ErrorSummary,
  Form,
  Radios,
  SideBySide,
  Stack,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { duplicateWords } from '#web/content/people/duplicates.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { type FormErrors, noErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'

type Shown = Honouree & { readonly unitName: string | null }

interface PairCardProps {
  visit: Visit
  pair: { one: Shown; other: Shown; score: number; reasons: readonly LikenessReason[] }
  action: string
  values: Readonly<Record<string, string>>
  errors: FormErrors | undefined
}

/** Two records beside each other with why they may be one, and the form to say whether they are. */
export function PairCard({ visit, pair, action, values, errors = noErrors }: PairCardProps) {
  const { one, other, score, reasons } = pair
  const t = duplicateWords[visit.language]
  const c = componentWords[visit.language]
  const id = (field: string) => `${field}-${one.id}-${other.id}`
  const choices = [
    { value: 'one', text: t.keepOne(one.name) },
    { value: 'other', text: t.keepOther(other.name) },
    { value: 'different', text: t.different },
  ]
  return (
    <Card
      id={id('cap')}
      title={one.name}
      aside={<Tag tone={score >= 90 ? 'bad' : 'warn'}>{t.likeness(String(score))}</Tag>}
    >
      <Stack>
        <p>
          {t.why} {reasons.map(reason => t.reasons[reason]).join(', ')}.
        </p>
        <SideBySide
          caption={t.pair(one.name)}
          heads={[one, other].map(each => <a href={`/doi-tuong/${each.id}`}>{each.name}</a>)}
          fieldHead={t.field}
          rows={rowsOf(visit, one, other)}
          differsLabel={c.differs}
        />
        <ErrorSummary title={c.errorTitle} errors={errors.list} />
        <Form action={action} csrf={visit.csrf} once={visit.newOnceKey()} label={t.pair(one.name)} narrow>
          <input type="hidden" name="pair" value={`${one.id} ${other.id}`} />
          <Radios
            name="decision"
            id={id('decision')}
            label={t.decision}
            choices={choices}
            value={values.decision}
            error={errors.at(id('decision'))}
          />
          <TextInput
            name="reason"
            id={id('reason')}
            label={t.reason}
            hint={t.reasonHint}
            value={values.reason}
            error={errors.at(id('reason'))}
            autocomplete="off"
          />
          <Actions>
            <Button kind="secondary">{t.judge}</Button>
          </Actions>
        </Form>
      </Stack>
    </Card>
  )
}

function rowsOf(visit: Visit, one: Shown, other: Shown) {
  const t = duplicateWords[visit.language]
  const { categories } = honoureeNames[visit.language]
  const row = (field: string, read: (shown: Shown) => string) => {
    const values = [read(one), read(other)]
    return { field, values, differs: values[0] !== values[1] }
  }
  return [
    row(t.name, ({ name }) => name),
    row(t.born, ({ bornOn, birthYear }) => (bornOn === null ? String(birthYear ?? '') : dayText(bornOn))),
    row(t.unit, ({ unitName }) => unitName ?? ''),
    row(t.position, ({ positionTitle }) => positionTitle ?? ''),
    row(t.category, ({ category }) => (category === null ? '' : categories[category])),
    row(t.identity, ({ hasIdentity }) => (hasIdentity ? t.has : t.hasNot)),
  ]
}
