import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStep, requiredSteps, type Step, steps, stepsAreLawful } from './steps.ts'

describe('the steps of a round', () => {
  it('state level has publication and council before the decision; province level may add the council', () => {
    expect(stepsAreLawful(['appraisal', 'publication', 'council', 'decision'], 'nha-nuoc')).toBe(true)
    expect(stepsAreLawful(['appraisal', 'council', 'decision'], 'nha-nuoc')).toBe(false)
    expect(stepsAreLawful(['appraisal', 'council', 'decision'], 'tinh')).toBe(true)
    expect(stepsAreLawful(['council', 'appraisal', 'decision'], 'tinh')).toBe(false)
    expect(stepsAreLawful(['appraisal', 'appraisal', 'decision'], 'tinh')).toBe(false)
  })

  it('every lawful order leads from appraisal to decision through each of its steps once', () => {
    fc.assert(
      fc.property(fc.subarray([...steps]), fc.constantFrom('nha-nuoc' as const, 'tinh' as const), (order, level) => {
        fc.pre(stepsAreLawful(order, level))
        const walked: Step[] = ['appraisal']
        for (let step = nextStep(order, 'appraisal'); step !== undefined; step = nextStep(order, step))
          walked.push(step)
        expect(walked).toEqual(order)
        expect(walked).toEqual(expect.arrayContaining([...requiredSteps(level)]))
        expect(walked.at(-1)).toBe('decision')
      }),
    )
  })
})
