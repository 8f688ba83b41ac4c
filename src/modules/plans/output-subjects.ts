import type { Output } from './output.ts'

/** What a fact about an output happened to: the output, its obligation, and the unit that owes it. */
export const outputSubjects = ({
  id,
  obligationId,
  unitId,
}: Pick<Output, 'id' | 'obligationId' | 'unitId'>): string[] => [
  `unit-obligation:${id}`,
  `obligation:${obligationId}`,
  `unit:${unitId}`,
]
