import { z } from 'zod'
import { getUnit, type UnitVersion } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import {
  Alert,
  Breadcrumbs,
  Card,
  Columns,
  DefinitionList,
  dayText,
  PageHeader,
  Tag,
  Tree,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { unitNames } from '#web/content/units/names.ts'
import { treeWords } from '#web/content/units/tree.ts'
import { notFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { onDay, readDay, unitHref } from './day.ts'
import { UnitActions } from './unit-actions.tsx'
import { NamesOverTime, UnitTimeline } from './unit-history.tsx'

const search = z.object({ ngay: z.string().max(20).default('') })

export const unitPageRoutes = [
  get('/don-vi/:id', 'public', async visit => {
    const day = readDay(visit.search(search).ngay) ?? visit.today
    const found = await findUnit(visit, day)
    const { unit, isAlive, above, children } = found
    const t = lifeWords[visit.language]
    const href = (id: string) => unitHref(id, day, visit.today)
    return visit.page(
      { title: unit.name, active: '/don-vi' },
      <>
        <Breadcrumbs
          label={componentWords[visit.language].where}
          trail={[
            { text: t.units, href: onDay('/don-vi', day, visit.today) },
            ...above.toReversed().map(({ id, shortName }) => ({ text: shortName, href: href(id) })),
            { text: unit.shortName },
          ]}
        />
        <PageHeader
          title={unit.name}
          lead={day === visit.today ? undefined : t.onDay(dayText(day))}
          tags={<State visit={visit} unit={unit} day={day} />}
          actions={isAlive && <UnitActions visit={visit} unit={unit} day={day} />}
        />
        {!isAlive && <NotThen visit={visit} day={day} unit={unit} successors={found.successors} />}
        <Columns asideLabel={t.facts} aside={<Facts visit={visit} {...found} day={day} />}>
          <UnitTimeline visit={visit} unitId={unit.id} changes={found.changes} />
          {children.length > 0 && (
            <Card id="truc-thuoc" title={t.below(String(children.length))}>
              <Tree
                nodes={children.map(({ id, shortName }) => ({ text: shortName, href: href(id), below: [] }))}
                belowText={count => treeWords[visit.language].below(String(count))}
              />
            </Card>
          )}
          <NamesOverTime visit={visit} versions={found.versions} />
        </Columns>
      </>,
    )
  }),
]

async function findUnit(visit: Visit, day: IsoDate) {
  const id = visit.param('id')
  const found = z.uuid().safeParse(id).success ? await visit.ask(getUnit, { unitId: id, day }) : null
  if (found === null) throw notFound()
  return found
}

type Found = Awaited<ReturnType<typeof findUnit>>

function State({ visit, unit, day }: { visit: Visit; unit: UnitVersion; day: IsoDate }) {
  const t = lifeWords[visit.language]
  const { endedOn, foundedOn } = unit
  const ended = endedOn !== null && endedOn <= day
  return (
    <>
      <Tag>{unitNames[visit.language].kinds[unit.kind]}</Tag>
      {ended && <Tag tone="warn">{t.ended(dayText(endedOn))}</Tag>}
      {!ended && foundedOn > day && <Tag tone="info">{t.notYet(dayText(foundedOn))}</Tag>}
      {!ended && foundedOn <= day && <Tag tone="ok">{t.alive}</Tag>}
    </>
  )
}

interface NotThenProps {
  visit: Visit
  day: IsoDate
  unit: UnitVersion
  successors: Found['successors']
}

function NotThen({ visit, day, unit, successors }: NotThenProps) {
  const t = lifeWords[visit.language]
  const ended = unit.endedOn !== null && unit.endedOn <= day
  return (
    <Alert tone="warn" title={t.endedText(dayText(day))}>
      <p>
        {ended && successors.length > 0 && `${t.goesOn} `}
        {successors.map(({ id, shortName }, index) => (
          <>
            {index > 0 && ', '}
            <a href={unitHref(id, day, visit.today)}>{shortName}</a>
          </>
        ))}
        {ended && successors.length === 0 && t.noHeir}
      </p>
    </Alert>
  )
}

function Facts({ visit, unit, above, day }: Found & { visit: Visit; day: IsoDate }) {
  const t = lifeWords[visit.language]
  const names = unitNames[visit.language]
  const [parent] = above
  return (
    <Card id="thong-tin" title={t.facts}>
      <DefinitionList
        items={[
          { term: t.kind, details: names.kinds[unit.kind] },
          {
            term: t.parent,
            details: parent ? <a href={unitHref(parent.id, day, visit.today)}>{parent.shortName}</a> : t.noParent,
          },
          ...(unit.officialCode === null ? [] : [{ term: t.code, details: unit.officialCode }]),
          { term: t.sector, details: names.sectors[unit.sector] },
          { term: t.plan, details: unit.boundByPlan ? t.isBound : t.notBound },
          { term: t.since, details: unit.isFoundingKnown ? dayText(unit.foundedOn) : t.sinceUnknown },
          ...(unit.endedOn === null ? [] : [{ term: t.until, details: dayText(unit.endedOn) }]),
        ]}
      />
    </Card>
  )
}
