/** A share of all members of a council. */
export interface PassMark {
  readonly numerator: number
  readonly denominator: number
  readonly source: string
}

/**
 * Whether the votes in favour reach the pass mark, counted on all members of the council, present or not. Compared in whole
 * numbers, so that exactly nine of ten reaches 90 %.
 */
export function reaches(mark: PassMark, votesFor: number, memberCount: number): boolean {
  return votesFor * mark.denominator >= mark.numerator * memberCount
}

/** The fewest votes in favour that reach the mark. */
export function votesNeeded(mark: PassMark, memberCount: number): number {
  return Math.ceil((mark.numerator * memberCount) / mark.denominator)
}
