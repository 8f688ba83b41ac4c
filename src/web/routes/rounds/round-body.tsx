import { getAward } from '#law/catalogue/index.ts'
import { findPart, type PartCode, type Round, type RoundAward, type RoundPlan } from '#modules/rounds/index.ts'
import { Card, type Column, DataTable, DefinitionList, dayText } from '#web/components/index.ts'
import { awardName, partName } from '#web/content/names.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { roundNames } from '#web/content/rounds/names.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import { unitNames } from '#web/content/units/names.ts'
import type { Language } from '#web/content/words.ts'

interface RoundProps {
  round: RoundPlan
  language: Language
}

/** What a round awards, who may nominate and which papers are needed: the same in preview and once open. */
export const RoundBody = ({ round, language }: RoundProps) => {
  const t = roundWords[language]
  return (
    <>
      <Card title={t.what} id="xet-gi" flush>
        <DataTable caption={t.what} captionHidden columns={awardColumns(round, language)} rows={round.awards} />
      </Card>
      <Papers round={round} language={language} />
      <Card title={t.who} id="ai-duoc-de-nghi">
        <WhoMay round={round} language={language} />
      </Card>
    </>
  )
}

function awardColumns({ awards }: RoundPlan, language: Language): Column<RoundAward>[] {
  const t = roundWords[language]
  const kinds = honoureeNames[language].kinds
  return [
    { header: t.award, rowHeader: true, cell: ({ awardCode }) => awardName(awardCode, language) },
    {
      header: t.forWhom,
      cell: ({ awardCode }) =>
        getAward(awardCode)
          .subjects.map(subject => kinds[subject])
          .join(', '),
    },
    { header: t.decidedBy, cell: ({ awardCode }) => getAward(awardCode).decidedBy },
    ...(awards.some(({ quota }) => quota !== null)
      ? [
          {
            header: t.quota,
            number: true,
            cell: ({ quota }: RoundAward) => (quota === null ? t.noQuota : String(quota)),
          },
        ]
      : []),
  ]
}

/** Papers that every award asks for first, then what single awards ask besides. */
function Papers({ round, language }: RoundProps) {
  const t = roundWords[language]
  const [first, ...others] = round.awards
  const common = (first?.dossierParts ?? []).filter(code => others.every(award => award.dossierParts.includes(code)))
  const own = round.awards
    .map(award => ({ award, parts: award.dossierParts.filter(code => !common.includes(code)) }))
    .filter(({ parts }) => parts.length > 0)
  return (
    <Card title={t.papers} id="ho-so-gom">
      {common.length + own.length === 0 ? <p>{t.noPapers}</p> : <p>{t.papersLead}</p>}
      <PaperList codes={common} language={language} />
      {own.map(({ award, parts }) => (
        <>
          <h3>{t.onlyAwards(awardName(award.awardCode, language))}</h3>
          <PaperList codes={parts} language={language} />
        </>
      ))}
    </Card>
  )
}

const PaperList = ({ codes, language }: { codes: readonly PartCode[]; language: Language }) => {
  const t = roundWords[language]
  return (
    <ul class="papers">
      {codes.map(code => {
        const { heldBy, enterprisesOnly } = findPart(code)
        const held = heldBy === 'submission' ? t.oncePerSubmission : t.perNominee
        return (
          <li>
            {partName(code, language)}
            <small>{[held, enterprisesOnly && t.enterprises].filter(Boolean).join(' · ')}</small>
          </li>
        )
      })}
    </ul>
  )
}

function WhoMay({ round, language }: RoundProps) {
  const t = roundWords[language]
  const named = (names: Readonly<Record<string, string>>, codes: readonly string[]) =>
    codes.map(code => names[code] ?? code).join(', ')
  if (round.sectors.length + round.unitKinds.length === 0) return <p>{t.everyUnit}</p>
  return (
    <>
      {round.sectors.length > 0 && <p>{t.ofSectors(named(unitNames[language].sectors, round.sectors))}</p>}
      {round.unitKinds.length > 0 && <p>{t.ofKinds(named(unitNames[language].kinds, round.unitKinds))}</p>}
    </>
  )
}

/** The dates of a round and its way. */
export function RoundCalendar({ round, language }: { round: RoundPlan | Round; language: Language }) {
  const t = roundWords[language]
  const year = round.opensOn.slice(0, 4)
  return (
    <Card title={t.calendar} id="lich">
      <DefinitionList
        items={[
          { term: t.opens, details: dayText(round.opensOn) },
          { term: t.closes, details: <b>{dayText(round.closesOn)}</b> },
          {
            term: t.achievement,
            details: t.fromTo(dayText(round.achievementFrom), dayText(round.achievementTo)),
          },
          {
            term: t.steps,
            details: (
              <ol class="plain-steps">
                {round.steps.map(step => (
                  <li>{roundNames[language].steps[step]}</li>
                ))}
              </ol>
            ),
          },
          ...(round.basis === ''
            ? []
            : [{ term: t.basis, details: <a href={`/ke-hoach/${year}#${round.basis}`}>{t.plan(round.basis)}</a> }]),
        ]}
      />
    </Card>
  )
}
