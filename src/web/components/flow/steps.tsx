import { Icon } from '../basics/icon.tsx'

export interface Step {
  name: string
  state: 'done' | 'now' | 'to-come'
  /** When it was done, is due, or is expected. */
  detail?: string | undefined
}

interface StepsProps {
  label: string
  steps: readonly Step[]
  /** The states in words, for those who do not see the colours. */
  states: Readonly<Record<Step['state'], string>>
}

/** The way of a dossier: what is done, where it is, what is to come. */
export const Steps = ({ label, steps, states }: StepsProps) => (
  <ol class="steps" aria-label={label}>
    {steps.map(({ name, state, detail }) => (
      <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
        <b>
          {state === 'done' && <Icon name="check" />}
          {name}
          <span class="visually-hidden">: {states[state]}</span>
        </b>
        {detail !== undefined && <span>{detail}</span>}
      </li>
    ))}
  </ol>
)
