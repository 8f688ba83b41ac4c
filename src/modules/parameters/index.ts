export { setParameter } from './commands/set-parameter.ts'
export { type DatedParameter, type ParameterCode, type ParameterValue, parameterCodes } from './parameter.ts'
export { listParameterHistory } from './queries/list-parameter-history.ts'
/** The parameter in force on a day, or undefined; for use inside other modules' commands and queries. */
export { findParameter } from './store/parameters.ts'
