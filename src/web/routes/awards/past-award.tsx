import { recordPastAwards, rolesThatRecordAwards } from '#modules/awards/index.ts'
import {
  Actions,
  Button,
  Card,
  DateInput,
  ErrorSummary,
  FieldRow,
  Form,
  LinkButton,
  PageHeader,
  Radios,
  SearchSelect,
  Select,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { pastAwardWords } from '#web/content/awards/past-award.ts'
import { registerWords } from '#web/content/awards/register.ts'
import { componentWords } from '#web/content/components.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardOptions } from './choices.ts'
import { type Choice, type FieldError, readPastAward } from './past-award-input.ts'

/** Awards of earlier years, entered by the standing office as their documents have them. */
export const pastAwardRoutes = [
  get('/so-vang/ghi', rolesThatRecordAwards, visit => formPage(visit, {}, [], [])),
  post('/so-vang/ghi', rolesThatRecordAwards, async visit => {
    const filled = (await visit.form()).values()
    const { errors, choices, award } = await readPastAward(visit)
    if (award === undefined) return formPage(visit, filled, errors, choices)
    const recorded = await visit.run(recordPastAwards, { awards: [award] })
    if (!recorded.ok) {
      const [{ at = '' }] = recorded.refusals
      return formPage(visit, filled, [{ field: at, text: refusalText(recorded.refusals[0], visit.language) }], choices)
    }
    const text = pastAwardWords[visit.language].saved(award.honoureeName)
    return visit.redirect(`/so-vang/${recorded.value.ids[0]}`, { tone: 'ok', text })
  }),
]

type Filled = Readonly<Record<string, string>>

function formPage(visit: Visit, filled: Filled, errors: readonly FieldError[], choices: readonly Choice[]) {
  const t = pastAwardWords[visit.language]
  const c = componentWords[visit.language]
  const at = (field: string) => errors.find(error => error.field === field)?.text
  const text = (name: string) => ({ name, value: filled[name] ?? '', error: at(name) })
  return visit.page(
    { title: t.title, active: '/so-vang', trail: [{ text: registerWords[visit.language].title, href: '/so-vang' }] },
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="secondary" href="/doi-tuong/moi">
            {t.register}
          </LinkButton>
        }
      />
      <ErrorSummary
        title={c.errorTitle}
        errors={errors.map(({ field, text: words }) => ({ field: field || undefined, text: words }))}
      />
      <Card>
        <Form csrf={visit.csrf} once={visit.newOnceKey()} narrow>
          <SearchSelect
            name="who"
            label={t.who}
            hint={t.whoHint}
            text={filled['who']}
            value={filled['whoId']}
            source="/doi-tuong/tim.json"
            found={c.suggestions}
            error={at('who')}
          />
          {choices.length > 0 && (
            <Radios
              name="choice"
              label={t.choose}
              choices={choices.map(({ id, name, detail }) => ({ value: id, text: name, hint: detail }))}
            />
          )}
          <Select
            name="award"
            label={t.award}
            options={awardOptions(visit.language)}
            value={filled['award']}
            empty="—"
            error={at('award')}
          />
          <FieldRow>
            <TextInput {...text('number')} label={t.number} hint={t.numberHint} width="medium" />
            <DateInput {...text('grantedOn')} label={t.grantedOn} hint={c.dateHint} />
          </FieldRow>
          <TextInput {...text('decidedBy')} label={t.decidedBy} />
          <TextInput {...text('year')} label={t.year} inputmode="numeric" width="short" />
          <TextInput {...text('honoureeTitle')} label={t.honoureeTitle} optional={c.optional} />
          <TextInput {...text('unitName')} label={t.unitName} hint={t.unitHint} optional={c.optional} />
          <TextArea {...text('reason')} label={t.reason} rows={3} optional={c.optional} />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </Card>
    </>,
    errors.length === 0 ? 200 : 422,
  )
}
