import type { Child } from 'hono/jsx'
import { Button } from '../basics/button.tsx'
import { Icon } from '../basics/icon.tsx'

interface FiltersProps {
  label: string
  /** The address of the list; the state of the filter is its query string. */
  action?: string | undefined
  submit: string
  /** Filters in force: each leads to the list without it. */
  chips?: readonly { text: string; href: string; removeLabel: string }[]
  /** How much was found, in words. */
  count?: string | undefined
  reset?: { text: string; href: string } | undefined
  /** What the address keeps besides the fields, such as the order. */
  keep?: Readonly<Record<string, string>> | undefined
  children?: Child
}

/** Search and filters of a list, and what they left. */
export const Filters = (props: FiltersProps) => {
  const { label, action, submit, chips = [], count, reset, keep = {}, children } = props
  const hasState = chips.length > 0 || count !== undefined || reset !== undefined
  return (
    <search class="filters">
      <form method="get" action={action} aria-label={label}>
        {children}
        {Object.entries(keep).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button kind="secondary">
          <Icon name="search" />
          {submit}
        </Button>
      </form>
      {hasState && (
        <div class="filter-state">
          {count !== undefined && <p role="status">{count}</p>}
          {chips.map(({ text, href, removeLabel }) => (
            <a class="chip" href={href} aria-label={removeLabel}>
              {text}
              <Icon name="cross" />
            </a>
          ))}
          {reset && <a href={reset.href}>{reset.text}</a>}
        </div>
      )}
    </search>
  )
}
