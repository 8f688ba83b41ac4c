interface CheckboxProps {
  name: string
  label: string
  value?: string
  id?: string | undefined
  checked?: boolean | undefined
  hint?: string | undefined
}

/** A single yes or no. */
export const Checkbox = ({ name, label, value = '1', id = name, checked, hint }: CheckboxProps) => (
  <div class="choice">
    <input
      type="checkbox"
      id={id}
      name={name}
      value={value}
      checked={checked}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    />
    <label for={id}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
)
