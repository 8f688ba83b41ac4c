import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** One of a few, all in sight. */
export const Radios = ({ value, ...props }: ChoiceGroupProps & { value?: string | undefined }) => (
  <ChoiceGroup {...props} type="radio" checked={choice => choice === value} />
)
