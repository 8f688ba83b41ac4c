import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPlan, issuePlan, loadReferencePlan } from '#modules/plans/index.ts'
import { bySystem } from '#platform/database/run-command.ts'
import { projectRoot } from '#shared/project-root.ts'
import type { World } from './world.ts'

/** Plan 08/KH-UBND as the file of reference holds it. */
export const readPlan08 = async () =>
  JSON.parse(await readFile(join(projectRoot, 'database/reference/plans/plan-08-2021.json'), 'utf8'))

/** Plan 08/KH-UBND issued in a world whose units are loaded; gives it with its clauses and obligations. */
export async function loadPlan08(world: World) {
  const call = bySystem('reference-data')
  const content = await readPlan08()
  const loaded = await world.runner.run(loadReferencePlan, content, call)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals))
  const { number, issuedOn, signerPosition, signerName } = content
  const signed = { number, issuedOn, signerPosition, signerName }
  await world.must(issuePlan, { planId: loaded.value.id, version: 1, ...signed })
  const plan = await world.ask(getPlan, { year: 2021 })
  if (plan === null) throw new Error('Plan 08 was not issued')
  return plan
}
