export interface FormPage {
  name: string
  href?: string | undefined
  state: 'current' | 'done' | 'attention' | 'to-come'
  /** The state in words. */
  stateText?: string | undefined
}

/** The pages of a long form, how far each is, and the way between them. */
export const FormPages = ({ label, pages }: { label: string; pages: readonly FormPage[] }) => (
  <nav class="form-pages" aria-label={label}>
    <ol>
      {pages.map(({ name, href, state, stateText }) => {
        const content = (
          <span>
            <span class="text">{name}</span>
            {stateText !== undefined && <span class="state">{stateText}</span>}
          </span>
        )
        const current = state === 'current'
        return (
          <li class={state}>
            {href === undefined || current ? (
              <span aria-current={current ? 'step' : undefined}>{content}</span>
            ) : (
              <a href={href}>{content}</a>
            )}
          </li>
        )
      })}
    </ol>
  </nav>
)
