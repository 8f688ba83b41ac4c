import { rolesThatKeepUnits, type UnitOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import { LinkButton } from '#web/components/index.ts'
import { lifeWords } from '#web/content/units/life.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What those who keep the list can record about a living unit. */
export function UnitActions({ visit, unit, day }: { visit: Visit; unit: UnitOn; day: IsoDate }) {
  if (!hasRole(visit.actor, ...rolesThatKeepUnits)) return null
  const t = lifeWords[visit.language]
  const query = `?don-vi=${unit.id}&ngay=${day}`
  return (
    <>
      <LinkButton kind="secondary" href={`/don-vi/ghi-nhan/sua${query}`}>
        {t.edit}
      </LinkButton>
      <LinkButton kind="secondary" href={`/don-vi/ghi-nhan/nhap${query}`}>
        {t.merge}
      </LinkButton>
      <LinkButton kind="secondary" href={`/don-vi/ghi-nhan/chia${query}`}>
        {t.split}
      </LinkButton>
      <LinkButton kind="secondary" href={`/don-vi/ghi-nhan/ket-thuc${query}`}>
        {t.abolish}
      </LinkButton>
    </>
  )
}
