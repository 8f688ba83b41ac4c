import { Card, type Column, DataTable, DateText, Tag } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'

interface CardProps {
  visit: Visit
  profile: Profile
}

export function InitiativesCard({ visit, profile: { initiatives } }: CardProps) {
  if (initiatives.length === 0) return null
  const t = profileWords[visit.language]
  const { levels } = honoureeNames[visit.language]
  const columns: Column<(typeof initiatives)[number]>[] = [
    { header: t.initiative, rowHeader: true, cell: ({ title }) => title, detail: ({ recognisedBy }) => recognisedBy },
    { header: t.level, cell: ({ level }) => levels[level as keyof typeof levels] ?? level },
    {
      header: t.recognised,
      cell: ({ recognisedOn }) => <DateText at={recognisedOn} />,
      detail: ({ documentNumber }) => documentNumber,
    },
  ]
  return (
    <Card id="sang-kien" title={t.initiatives} flush>
      <DataTable caption={t.initiatives} captionHidden columns={columns} rows={initiatives.toReversed()} />
    </Card>
  )
}

export function NominationsCard({ visit, profile: { nominations } }: CardProps) {
  const t = profileWords[visit.language]
  const statuses = statusNames[visit.language].nominations
  const columns: Column<(typeof nominations)[number]>[] = [
    {
      header: t.nominatedFor,
      rowHeader: true,
      cell: ({ awardCode }) => awardName(awardCode, visit.language),
      detail: ({ dossierCode }) => dossierCode,
    },
    { header: t.status, cell: ({ status }) => <Tag>{statuses[status]}</Tag> },
    { header: t.since, cell: ({ statusSince }) => <DateText at={statusSince} /> },
  ]
  return (
    <Card id="de-nghi" title={t.nominations} flush={nominations.length > 0}>
      {nominations.length === 0 ? (
        <p class="quiet">{t.nominationsNone}</p>
      ) : (
        <DataTable
          caption={t.nominations}
          captionHidden
          columns={columns}
          rows={nominations}
          rowHref={({ id }) => `/de-nghi/${id}`}
        />
      )}
    </Card>
  )
}

/** For those alone who decide on it or watch over it: others are given no discipline at all. */
export function DisciplinesCard({ visit, profile: { disciplines } }: CardProps) {
  if (disciplines === null) return null
  const t = profileWords[visit.language]
  const names = honoureeNames[visit.language].disciplines
  const columns: Column<(typeof disciplines)[number]>[] = [
    {
      header: t.discipline,
      rowHeader: true,
      cell: ({ form }) => names[form as keyof typeof names] ?? form,
      detail: ({ documentNumber }) => documentNumber,
    },
    { header: t.decided, cell: ({ decidedOn }) => <DateText at={decidedOn} /> },
    {
      header: t.until,
      cell: ({ effectiveUntil }) => (effectiveUntil === null ? t.untilUnknown : <DateText at={effectiveUntil} />),
      detail: ({ effectiveUntil }) => (effectiveUntil === null || effectiveUntil > visit.today) && t.inForce,
    },
  ]
  return (
    <Card id="ky-luat" title={t.disciplines} flush={disciplines.length > 0}>
      {disciplines.length === 0 ? (
        <p class="quiet">{t.disciplinesNone}</p>
      ) : (
        <DataTable caption={t.disciplines} captionHidden columns={columns} rows={disciplines.toReversed()} />
      )}
    </Card>
  )
}
