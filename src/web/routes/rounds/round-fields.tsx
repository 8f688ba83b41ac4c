import { type Award, awards } from '#law/catalogue/index.ts'
import { sectors, unitKinds } from '#modules/organisations/index.ts'
import { levels, partCodes, roundKinds, steps } from '#modules/rounds/index.ts'
import {
  Checkbox,
  Checkboxes,
  DateInput,
  Details,
  FieldRow,
  Fieldset,
  Radios,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { partName } from '#web/content/names.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { roundFormWords } from '#web/content/rounds/form.ts'
import { roundNames } from '#web/content/rounds/names.ts'
import { unitNames } from '#web/content/units/names.ts'
import type { Language } from '#web/content/words.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { RoundValues } from './read-round.ts'

interface FieldsProps {
  language: Language
  values: RoundValues
  errors: FormErrors
}

const choices = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>) =>
  codes.map(value => ({ value, text: names[value] }))

/** Every field of a round. */
export const RoundFields = ({ language, values, errors }: FieldsProps) => {
  const t = roundFormWords[language]
  const names = roundNames[language]
  const common = (name: string) => ({ name, value: values.text(name), error: errors.at(name) })
  return (
    <>
      <Fieldset legend={t.about}>
        <TextInput {...common('nameVi')} label={t.nameVi} required />
        <TextInput {...common('nameEn')} label={t.nameEn} optional={componentWords[language].optional} />
        <TextInput {...common('slug')} label={t.slug} hint={t.slugHint} width="medium" required />
        <Radios {...common('kind')} label={t.kind} choices={choices(roundKinds, names.kinds)} row />
        <Radios {...common('level')} label={t.level} choices={choices(levels, statusNames[language].levels)} row />
        <TextInput {...common('basis')} label={t.basis} hint={t.basisHint} width="medium" />
      </Fieldset>
      <Fieldset legend={t.dates}>
        <FieldRow>
          <DateInput {...common('opensOn')} label={t.opensOn} required />
          <DateInput {...common('closesOn')} label={t.closesOn} required />
        </FieldRow>
        <FieldRow>
          <DateInput {...common('achievementFrom')} label={t.achievementFrom} required />
          <DateInput {...common('achievementTo')} label={t.achievementTo} required />
        </FieldRow>
        <p class="hint">{componentWords[language].dateHint}</p>
      </Fieldset>
      <Fieldset legend={t.who}>
        <Checkboxes
          name="sectors"
          label={t.sectors}
          hint={t.allIfNone}
          choices={choices(sectors, unitNames[language].sectors)}
          values={values.all('sectors')}
          error={errors.at('sectors')}
        />
        <Checkboxes
          name="unitKinds"
          label={t.unitKinds}
          hint={t.allIfNone}
          choices={choices(unitKinds, unitNames[language].kinds)}
          values={values.all('unitKinds')}
          error={errors.at('unitKinds')}
          row
        />
      </Fieldset>
      <Fieldset legend={t.awards}>
        <p class="hint" id="awards">
          {t.awardsHint}
        </p>
        {levels.map(level => (
          <>
            <h3>{level === 'tinh' ? t.ofProvince : t.ofState}</h3>
            {awards
              .filter(award => award.level === level)
              .map(award => (
                <AwardFields award={award} language={language} values={values} errors={errors} />
              ))}
          </>
        ))}
      </Fieldset>
      <Fieldset legend={t.steps}>
        <Checkboxes
          name="steps"
          label={t.steps}
          labelHidden
          hint={t.stepsHint}
          choices={choices(steps, names.steps)}
          values={values.all('steps')}
          error={errors.at('steps')}
        />
      </Fieldset>
    </>
  )
}

/** One award: taken or not, how many at most, with which papers. */
function AwardFields({ award, language, values }: FieldsProps & { award: Award }) {
  const t = roundFormWords[language]
  const taken = values.text(`take.${award.code}`) !== ''
  const name = language === 'vi' ? award.nameVi : award.nameEn
  return (
    <Details summary={taken ? `✓ ${name}` : name} open={taken}>
      <Checkbox name={`take.${award.code}`} label={t.take} checked={taken} />
      <TextInput
        name={`quota.${award.code}`}
        label={t.quota}
        hint={t.quotaHint}
        value={values.text(`quota.${award.code}`)}
        inputmode="numeric"
        width="short"
      />
      <Checkboxes
        name={`parts.${award.code}`}
        label={t.parts}
        choices={partCodes.map(code => ({ value: code, text: partName(code, language) }))}
        values={values.all(`parts.${award.code}`)}
        row
      />
    </Details>
  )
}
