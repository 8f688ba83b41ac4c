/** The steps a nomination goes through after it is submitted, in the order a round lays down. */
export const steps = ['appraisal', 'publication', 'council', 'decision'] as const
export type Step = (typeof steps)[number]

/** The kind of a round and the level of its awards. */
export const roundKinds = ['annual', 'thematic', 'ad-hoc'] as const
export type RoundKind = (typeof roundKinds)[number]
export const levels = ['nha-nuoc', 'tinh'] as const
export type Level = (typeof levels)[number]

/**
 * The steps by kind and level, as the plan orders them: state level with publication for the people's opinion [II.3.2.s2] and
 * the council's opinion before the province proposes [II.3.3, II.3.4]; province level appraised and decided [II.3.5]. A round
 * may add a step (the law asks a council for some titles of the province), never leave one out.
 */
export function requiredSteps(level: Level): readonly Step[] {
  return level === 'nha-nuoc' ? ['appraisal', 'publication', 'council', 'decision'] : ['appraisal', 'decision']
}

/** Whether the steps are in the one order, hold every required one, and none twice. */
export function stepsAreLawful(given: readonly string[], level: Level): boolean {
  const positions = given.map(step => steps.indexOf(step as Step))
  const inOrder = positions.every(
    (position, index) => position >= 0 && (index === 0 || position > (positions[index - 1] ?? 0)),
  )
  return inOrder && requiredSteps(level).every(step => given.includes(step))
}

/** The step after this one, or undefined after the last. A step cannot be skipped. */
export function nextStep(order: readonly string[], present: Step): Step | undefined {
  const next = order[order.indexOf(present) + 1]
  return steps.find(step => step === next)
}
