import { communeKinds, districtKinds, type UnitKind, type UnitOn, unitKinds } from '#modules/organisations/index.ts'

export interface UnitNode {
  readonly unit: UnitOn
  readonly below: readonly UnitNode[]
}

export type GroupName = UnitKind | 'districts' | 'communes' | 'without-parent'

export interface UnitGroup {
  readonly name: GroupName
  readonly nodes: readonly UnitNode[]
}

export interface ProvinceTree {
  readonly province: UnitOn
  readonly groups: readonly UnitGroup[]
}

/** The units of a day as a reader looks for them: each province with what stands below it by kind, then the bodies beside it. */
export function groupTree(units: readonly UnitOn[]): { provinces: ProvinceTree[]; beside: UnitGroup[] } {
  const alive = new Set(units.map(({ id }) => id))
  const byParent = Map.groupBy(units, ({ parentId }) => (parentId !== null && alive.has(parentId) ? parentId : null))
  const nodesBelow = (id: string): UnitNode[] =>
    (byParent.get(id) ?? []).map(unit => ({ unit, below: nodesBelow(unit.id) }))
  const roots = byParent.get(null) ?? []
  const orphans = roots.filter(({ parentId }) => parentId !== null)
  const beside = roots.filter(({ parentId, kind }) => parentId === null && kind !== 'tinh')
  const toNode = (unit: UnitOn): UnitNode => ({ unit, below: nodesBelow(unit.id) })
  return {
    provinces: roots
      .filter(({ kind }) => kind === 'tinh')
      .map(province => ({ province, groups: groupsOf(nodesBelow(province.id)) }))
      .sort((one, other) => size(other) - size(one)),
    beside: [
      ...groupsOf(beside.map(toNode)),
      ...(orphans.length === 0 ? [] : [{ name: 'without-parent' as const, nodes: orphans.map(toNode) }]),
    ],
  }
}

const groupNames: readonly GroupName[] = [...new Set(unitKinds.map(groupNameOf))]

function groupNameOf(kind: UnitKind): GroupName {
  if (districtKinds.includes(kind)) return 'districts'
  return communeKinds.includes(kind) ? 'communes' : kind
}

function groupsOf(nodes: readonly UnitNode[]): UnitGroup[] {
  const grouped = Map.groupBy(nodes, ({ unit }) => groupNameOf(unit.kind))
  return groupNames.flatMap(name => {
    const members = grouped.get(name)
    return members === undefined ? [] : [{ name, nodes: members }]
  })
}

const size = ({ groups }: ProvinceTree): number => groups.reduce((sum, { nodes }) => sum + nodes.length, 0)
