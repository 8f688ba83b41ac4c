import type { IsoDate } from '#shared/clock.ts'
import { Card, type Column, DataTable } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** Year by year, the latest first: how it was rated, what was recognised and what was awarded. */
export function YearsCard({ visit, profile }: { visit: Visit; profile: Profile }) {
  const { ratings, initiatives, awards } = profile
  const t = profileWords[visit.language]
  const names = honoureeNames[visit.language]
  const recorded = [
    ...ratings.map(({ year }) => year),
    ...awards.map(({ year }) => year),
    ...initiatives.map(({ recognisedOn }) => yearOf(recognisedOn)),
  ]
  const years = [...new Set(recorded)].sort((one, other) => other - one)
  const columns: Column<number>[] = [
    { header: t.year, rowHeader: true, cell: year => String(year) },
    {
      header: t.rating,
      cell: year => {
        const found = ratings.filter(rating => rating.year === year)
        return found.length === 0 ? (
          <span class="quiet">{t.noRating}</span>
        ) : (
          lines(found.map(({ rating }) => names.ratings[rating as keyof typeof names.ratings] ?? rating))
        )
      },
      detail: year => ratings.find(rating => rating.year === year)?.documentNumber,
    },
    {
      header: t.awards,
      cell: year =>
        lines(awards.filter(award => award.year === year).map(({ awardCode }) => awardName(awardCode, visit.language))),
    },
    {
      header: t.initiativesOfYear,
      cell: year => initiatives.filter(({ recognisedOn }) => yearOf(recognisedOn) === year).length || '',
    },
  ]
  return (
    <Card id="thanh-tich" title={t.years} flush={years.length > 0}>
      {years.length === 0 ? (
        <p class="quiet">{t.yearsNone}</p>
      ) : (
        <DataTable caption={t.years} captionHidden columns={columns} rows={years} />
      )}
    </Card>
  )
}

const lines = (texts: readonly string[]) => texts.map(text => <span class="line">{text}</span>)
