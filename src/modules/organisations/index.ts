/** What units were called on a day; documents print the name of the time. */
export { namesOn } from './store/names.ts'
