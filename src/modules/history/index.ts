/** Makes the function that appends facts inside a command's transaction; `main` gives it to the command runner. */
export { historyAppender } from './store/append.ts'
