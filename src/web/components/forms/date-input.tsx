import { TextInput, type TextInputProps } from './text-input.tsx'

/** A day typed as dd/mm/yyyy; browsers show their own date fields in the order of the machine's language, not Vietnam's. */
export const DateInput = (props: Omit<TextInputProps, 'type' | 'width' | 'inputmode'>) => (
  <TextInput autocomplete="off" {...props} width="date" inputmode="text" />
)
