export { changeUnit } from './commands/change-unit.ts'
export { foundUnit } from './commands/found-unit.ts'
export { loadReferenceUnits } from './commands/load-reference-units.ts'
export { nameSuccessors } from './commands/name-successors.ts'
export { recordSuccession } from './commands/record-succession.ts'
export { compareUnitDays, getUnitChange, listDaysOfChange, listUnitChanges } from './queries/changes.ts'
export {
  previewAlteration,
  previewFounding,
  previewSuccession,
  type SuccessionPreview,
} from './queries/preview-changes.ts'
export { getUnit, listUnitsOn, searchUnits, searchUnitsAtOtherTimes } from './queries/units.ts'
/** For other modules inside their own commands and queries. */
export { successorsOf } from './store/line.ts'
/** What units were called on a day; documents print the name of the time. */
export { namesOn } from './store/names.ts'
export { type FoundUnit, searchUnitsOn } from './store/search.ts'
export { anyUnit, childrenOn, findUnitByKey, findUnitOn, subtreeOn, unitsEndedBy, unitsOn } from './store/units.ts'
/** Who stands above a unit: they may read what it may. */
export { unitsAboveOn } from './store/units-above.ts'
export {
  type ChangeKind,
  type ChangeMember,
  certainties,
  changeKinds,
  communeKinds,
  districtKinds,
  rolesThatKeepUnits,
  type Sector,
  sectors,
  type UnitChange,
  type UnitKind,
  type UnitOn,
  type UnitVersion,
  unitKinds,
} from './unit.ts'
