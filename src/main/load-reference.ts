import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { announceYear, listCalendarYears } from '#modules/calendar/index.ts'
import { anyUnit, loadReferenceUnits } from '#modules/organisations/index.ts'
import { listParameterHistory, parameterCodes, setParameter } from '#modules/parameters/index.ts'
import { issuePlan, listPlans, loadReferencePlan } from '#modules/plans/index.ts'
import { withLock } from '#platform/database/advisory-lock.ts'
import { bySystem, type Runner } from '#platform/database/run-command.ts'
import type { Command } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { projectRoot } from '#shared/project-root.ts'
import { readReferenceUnits } from './reference-units.ts'

const call = bySystem('reference-data')

/**
 * Loads the units, days off, dated parameters and plans of database/reference that a database does not have yet. What is there
 * stays as it is: the province may have changed it. Several processes may start at once: one loads, the others wait.
 */
export async function loadReference(runner: Runner, db: Db): Promise<void> {
  await withLock(db, 'reference-data', async () => {
    if (!(await anyUnit(db))) await must(runner, loadReferenceUnits, await readReferenceUnits(), 'units')
    await loadHolidays(runner)
    await loadParameters(runner)
    await loadPlans(runner)
  })
}

async function loadHolidays(runner: Runner): Promise<void> {
  const known = await runner.ask(listCalendarYears, {}, call.actor)
  const years = new Set(known.ok ? known.value.map(({ year }) => year) : [])
  for (const file of await readdir(folderOf('holidays'))) {
    if (years.has(Number.parseInt(file, 10))) continue
    await must(runner, announceYear, await readJson('holidays', file), file)
  }
}

async function loadParameters(runner: Runner): Promise<void> {
  const known = await runner.ask(listParameterHistory, {}, call.actor)
  const codes = new Set(known.ok ? known.value.map(({ code }) => code) : [])
  const files = new Set(await readdir(folderOf('parameters')))
  for (const code of parameterCodes) {
    const file = `${code}.json`
    if (codes.has(code) || !files.has(file)) continue
    for (const entry of (await readJson('parameters', file)) as object[]) {
      await must(runner, setParameter, { code, ...entry }, file)
    }
  }
}

async function loadPlans(runner: Runner): Promise<void> {
  const known = await runner.ask(listPlans, {}, call.actor)
  const years = new Set(known.ok ? known.value.map(({ year }) => year) : [])
  for (const file of await readdir(folderOf('plans'))) {
    if (!file.endsWith('.json')) continue
    const plan = (await readJson('plans', file)) as { year: number; [field: string]: unknown }
    if (years.has(plan.year)) continue
    const { number, issuedOn, signerPosition, signerName } = plan
    const { id: planId } = await must(runner, loadReferencePlan, plan, file)
    await must(runner, issuePlan, { planId, version: 1, number, issuedOn, signerPosition, signerName }, file)
  }
}

const folderOf = (list: string): string => join(projectRoot, 'database/reference', list)

const readJson = async (list: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folderOf(list), file), 'utf8'))

async function must<Input, Output>(runner: Runner, command: Command<Input, Output>, input: unknown, file: string) {
  const result = await runner.run(command, input, call)
  if (!result.ok) throw new Error(`Reference data ${file} was refused: ${JSON.stringify(result.refusals)}`)
  return result.value
}
