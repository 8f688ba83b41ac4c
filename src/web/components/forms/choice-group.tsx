import { describedBy, FieldError, type FieldProps, fieldId } from './field.tsx'

export interface Choice {
  value: string
  text: string
  hint?: string | undefined
  disabled?: boolean | undefined
}

export interface ChoiceGroupProps extends FieldProps {
  choices: readonly Choice[]
  /** Short choices beside each other. */
  row?: boolean | undefined
}

interface Kind {
  type: 'radio' | 'checkbox'
  checked: (value: string) => boolean
}

/** Radios and checkboxes share this: a fieldset whose legend is the question. */
export const ChoiceGroup = (props: ChoiceGroupProps & Kind) => {
  const { name, label, hint, error, optional, labelHidden, choices, row = false, type, checked } = props
  const id = fieldId(props)
  const described = describedBy(props)
  return (
    <fieldset
      class={error === undefined ? 'field group' : 'field group wrong'}
      aria-describedby={described['aria-describedby']}
    >
      <legend class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
        {optional !== undefined && <span class="optional"> ({optional})</span>}
      </legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div class={row ? 'choices row' : 'choices'}>
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`
          return (
            <div class="choice">
              <input
                type={type}
                id={own}
                name={name}
                value={choice.value}
                checked={checked(choice.value)}
                disabled={choice.disabled}
                aria-describedby={choice.hint === undefined ? undefined : `${own}-about`}
              />
              <label for={own}>{choice.text}</label>
              {choice.hint !== undefined && (
                <p class="hint" id={`${own}-about`}>
                  {choice.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
