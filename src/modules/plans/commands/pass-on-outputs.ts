import { z } from 'zod'
import { successorsOf, unitsEndedBy } from '#modules/organisations/index.ts'
import { command, done, type Fact, fact } from '#shared/command.ts'
import { systemOnly } from '#shared/policy.ts'
import { outputSubjects } from '../output-subjects.ts'
import { insertOutputs, openOutputsOfEndedUnits, updateOutput } from '../store/outputs.ts'

/**
 * Passes what ended units still owe on to the units that go on for them; what they had sent stays theirs. Where no successor is
 * known, nobody owes it. Safe to repeat.
 */
export const passOnOutputs = command({
  name: 'pass-on-outputs',
  policy: systemOnly,
  input: z.object({}),
  async run({ db, clock, newId }) {
    const today = clock.today()
    const successors = new Map<string, string[]>()
    const facts: Fact[] = []
    const ended = await unitsEndedBy(db, today)
    const years = new Map([...ended].map(([unitId, day]) => [unitId, Number(day.slice(0, 4))]))
    for (const output of await openOutputsOfEndedUnits(db, years)) {
      const { id, obligationId, unitId } = output
      const passedTo = successors.get(unitId) ?? (await successorsOf(db, unitId, today))
      successors.set(unitId, passedTo)
      await insertOutputs(
        db,
        passedTo.map(heir => ({ id: newId(), obligationId, unitId: heir })),
      )
      await updateOutput(db, id, { status: 'unit-ended', passed_to: passedTo })
      const subjects = [...outputSubjects(output), ...passedTo.map(heir => `unit:${heir}`)]
      facts.push(fact('output-passed-on', subjects, { to: passedTo.length }))
    }
    return done({ passedOn: facts.length }, ...facts)
  },
})
