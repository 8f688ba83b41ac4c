import { communeKinds, districtKinds, type UnitOn } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { Card, Stats, Tree, type TreeNode } from '#web/components/index.ts'
import { unitNames } from '#web/content/units/names.ts'
import { treeWords } from '#web/content/units/tree.ts'
import type { Visit } from '#web/http/visit.tsx'
import { unitHref } from './day.ts'
import { type GroupName, groupTree, type UnitGroup, type UnitNode } from './group-tree.ts'

interface UnitsOfDay {
  visit: Visit
  units: readonly UnitOn[]
  day: IsoDate
}

/** The numbers that everyone asks for first. */
export function Numbers({ visit, units }: Omit<UnitsOfDay, 'day'>) {
  const t = treeWords[visit.language]
  const count = (test: (unit: UnitOn) => boolean) => String(units.filter(test).length)
  return (
    <Stats
      label={t.numbers}
      items={[
        { value: count(({ kind }) => kind === 'so'), label: t.departments },
        { value: count(({ kind }) => districtKinds.includes(kind)), label: t.districts },
        { value: count(({ kind }) => communeKinds.includes(kind)), label: t.communes },
        { value: count(({ boundByPlan }) => boundByPlan), label: t.bound },
      ]}
    />
  )
}

/** Every unit of a day under what stands above it. */
export function UnitTree({ visit, units, day }: UnitsOfDay) {
  const { provinces, beside } = groupTree(units)
  const part = { visit, day }
  return (
    <>
      {provinces.map(({ province, groups }) => (
        <Card
          id={province.key}
          title={province.name}
          aside={<a href={unitHref(province.id, day, visit.today)}>{treeWords[visit.language].aboutIt}</a>}
        >
          {groups.map(group => (
            <Group {...part} group={group} />
          ))}
        </Card>
      ))}
      {beside.map(group => (
        <Card id={group.name} title={groupTitle(visit, group.name)} aside={<Count group={group} />}>
          <GroupTree {...part} group={group} />
        </Card>
      ))}
    </>
  )
}

interface GroupProps {
  visit: Visit
  day: IsoDate
  group: UnitGroup
}

const Group = ({ visit, day, group }: GroupProps) => (
  <section class="tree-group">
    <h3>
      {groupTitle(visit, group.name)} <Count group={group} />
    </h3>
    <GroupTree visit={visit} day={day} group={group} />
  </section>
)

const Count = ({ group }: { group: UnitGroup }) => <span class="how-many">{group.nodes.length}</span>

function GroupTree({ visit, day, group }: GroupProps) {
  const toTree = ({ unit, below }: UnitNode): TreeNode => ({
    text: unit.shortName,
    href: unitHref(unit.id, day, visit.today),
    below: below.map(toTree),
  })
  const t = treeWords[visit.language]
  return <Tree nodes={group.nodes.map(toTree)} belowText={count => t.below(String(count))} />
}

function groupTitle(visit: Visit, name: GroupName): string {
  const { groups } = treeWords[visit.language]
  if (name === 'districts' || name === 'communes' || name === 'without-parent') return groups[name]
  return unitNames[visit.language].kinds[name]
}
