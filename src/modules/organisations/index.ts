/** What units were called on a day; documents print the name of the time. */
export { namesOn } from './store/names.ts'
/** Who stands above a unit: they may read what it may. */
export { unitsAboveOn } from './store/units-above.ts'
