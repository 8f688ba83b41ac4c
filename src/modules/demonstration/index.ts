export { changeDemonstrationDay } from './commands/change-demonstration-day.ts'
export { finishDemonstration, startDemonstration } from './commands/start-demonstration.ts'
export { getDemonstration } from './queries/get-demonstration.ts'
/** For `main`, which chooses the clock before any query can run. */
export { type Demonstration, findDemonstration } from './store/demonstration.ts'
