import type { LegalGround } from '#law/grounds/index.ts'
import { findings } from '#modules/appraisal/index.ts'
import {
  Actions,
  Button,
  Card,
  DateText,
  DefinitionList,
  ErrorSummary,
  FieldRow,
  Form,
  Radios,
  SearchSelect,
  Tag,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { conclusionWords } from '#web/content/appraisal/conclusion.ts'
import { componentWords } from '#web/content/components.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type CardProps, deskPath, filledIn } from './desk-card.ts'

interface GroundFieldsProps {
  visit: Visit
  remarksHint?: string
  grounds: readonly LegalGround[]
  filled: { errors: FormErrors; text: (name: string, otherwise?: string) => string }
}

const groundText = ({ instrument, article }: LegalGround): string => [article, instrument].filter(Boolean).join(', ')

/** The instrument and article a finding rests on, the usual one filled in, and remarks. */
export function GroundFields({ visit, grounds, filled, remarksHint }: GroundFieldsProps) {
  const t = conclusionWords[visit.language]
  const usual = grounds.at(-1)
  return (
    <>
      <FieldRow>
        <SearchSelect
          name="instrument"
          label={t.instrument}
          text={filled.text('instrument', usual?.instrument ?? '')}
          options={[...new Set(grounds.map(({ instrument }) => instrument))]}
          error={filled.errors.at('instrument')}
        />
        <TextInput
          name="article"
          label={t.article}
          value={filled.text('article', usual?.article ?? '')}
          error={filled.errors.at('article')}
          autocomplete="off"
        />
      </FieldRow>
      {grounds.length > 0 && (
        <p class="hint">
          {t.suggested}: {grounds.map(groundText).join('; ')}
        </p>
      )}
      <TextArea
        name="remarks"
        label={t.remarks}
        hint={remarksHint}
        rows={4}
        value={filled.text('remarks')}
        error={filled.errors.at('remarks')}
      />
    </>
  )
}

/** The form that ends the appraisal. */
export function ConclusionCard({ visit, desk, sent }: CardProps) {
  const t = conclusionWords[visit.language]
  const filled = filledIn('ket-luan', sent)
  return (
    <Card title={t.title} id="ket-luan">
      <Form action={`${deskPath(desk)}/ket-luan`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.title}>
        <ErrorSummary title={componentWords[visit.language].errorTitle} errors={filled.errors.list} />
        <input type="hidden" name="version" value={String(desk.nomination.version)} />
        <Radios
          name="finding"
          label={t.finding}
          value={filled.text('finding')}
          error={filled.errors.at('finding')}
          choices={findings.map(value => ({ value, text: t.findings[value], hint: t.findingHints[value] }))}
        />
        <GroundFields visit={visit} grounds={desk.grounds} filled={filled} remarksHint={t.remarksHint} />
        <Actions>
          <Button>{t.submit}</Button>
        </Actions>
      </Form>
    </Card>
  )
}

/** What the appraisal found. */
export function AppraisalRecord({ visit, desk }: CardProps) {
  const t = conclusionWords[visit.language]
  const { appraisal } = desk
  if (appraisal === null) return null
  return (
    <Card
      title={t.record}
      id="ket-luan"
      aside={<Tag tone={appraisal.finding === 'meets' ? 'ok' : 'bad'}>{t.findings[appraisal.finding]}</Tag>}
    >
      <DefinitionList
        items={[
          { term: t.ground, details: groundText(appraisal.ground) },
          ...(appraisal.remarks === '' ? [] : [{ term: t.remarks, details: appraisal.remarks }]),
          { term: t.finding, details: <DateText at={appraisal.appraisedAt} /> },
        ]}
      />
    </Card>
  )
}
