import { Card, type Column, DataTable, dayText, Tag } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import type { Language } from '#web/content/words.ts'
import type { DossierProps } from './dossier-page.tsx'
import type { ShownNomination } from './edit-frame.tsx'

interface Year {
  readonly year: number
  readonly rating: ShownNomination['ratings'][number] | undefined
  readonly awards: ShownNomination['awards']
}

/** What is on record of the nominee, the latest year first: the year's rating and what was awarded for it. */
export function AchievementsCard({ visit, shown }: DossierProps) {
  const { language } = visit
  const t = dossierWords[language]
  const years = yearsOf(shown)
  return (
    <Card
      title={t.achievements}
      id="thanh-tich"
      flush={years.length > 0}
      aside={<a href={`/doi-tuong/${shown.honouree.id}`}>{t.honouree}</a>}
    >
      {years.length === 0 ? (
        <p>{t.noAchievements}</p>
      ) : (
        <DataTable caption={t.achievements} captionHidden columns={columnsOf(language)} rows={years} />
      )}
      {shown.initiatives.length > 0 && (
        <div class="card-foot">
          <h3>{t.initiatives}</h3>
          <ul class="papers">
            {shown.initiatives.toReversed().map(({ title, level, documentNumber, recognisedOn }) => (
              <li>
                {title} <Tag>{levelName(level, language)}</Tag>
                <small>{t.recognised(documentNumber ?? '', dayText(recognisedOn))}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}

function yearsOf({ ratings, awards }: ShownNomination): Year[] {
  const years = new Set([...ratings.map(({ year }) => year), ...awards.map(({ year }) => year)])
  return [...years]
    .sort((one, other) => other - one)
    .map(year => ({
      year,
      rating: ratings.find(each => each.year === year),
      awards: awards.filter(each => each.year === year),
    }))
}

function columnsOf(language: Language): Column<Year>[] {
  const t = dossierWords[language]
  const ratings: Readonly<Record<string, string>> = honoureeNames[language].ratings
  return [
    { header: t.year, rowHeader: true, cell: ({ year }) => String(year) },
    {
      header: t.rating,
      cell: ({ rating }) => (rating === undefined ? '–' : (ratings[rating.rating] ?? rating.rating)),
      detail: ({ rating }) => rating?.documentNumber,
    },
    {
      header: t.awards,
      cell: ({ awards }) =>
        awards.length === 0
          ? '–'
          : awards.map(({ id, awardCode, decisionNumber, grantedOn }) => (
              <div>
                <a href={`/so-vang/${id}`}>{awardName(awardCode, language)}</a>
                <small>
                  {decisionNumber}, {dayText(grantedOn)}
                </small>
              </div>
            )),
    },
  ]
}

const levelName = (level: string, language: Language): string => {
  const levels: Readonly<Record<string, string>> = honoureeNames[language].levels
  return levels[level] ?? level
}
