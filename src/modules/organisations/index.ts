export { changeUnit } from './commands/change-unit.ts'
export { foundUnit } from './commands/found-unit.ts'
export { loadReferenceUnits } from './commands/load-reference-units.ts'
export { recordSuccession } from './commands/record-succession.ts'
export { compareUnitDays, getUnit, listUnitChanges, listUnitsOn, searchUnits } from './queries/units.ts'
/** For other modules inside their own commands and queries. */
export { successorsOf } from './store/changes.ts'
/** What units were called on a day; documents print the name of the time. */
export { namesOn } from './store/names.ts'
export { type FoundUnit, searchUnitsOn } from './store/search.ts'
export { anyUnit, childrenOn, findUnitByKey, findUnitOn, subtreeOn, unitsEndedBy, unitsOn } from './store/units.ts'
/** Who stands above a unit: they may read what it may. */
export { unitsAboveOn } from './store/units-above.ts'
export {
  type ChangeKind,
  certainties,
  changeKinds,
  communeKinds,
  districtKinds,
  type Sector,
  sectors,
  type UnitChange,
  type UnitKind,
  type UnitOn,
  type UnitVersion,
  unitKinds,
} from './unit.ts'
