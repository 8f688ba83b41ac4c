import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** Any of a few, all in sight. */
export const Checkboxes = ({ values, ...props }: ChoiceGroupProps & { values?: readonly string[] | undefined }) => (
  <ChoiceGroup {...props} type="checkbox" checked={choice => values?.includes(choice) ?? false} />
)
