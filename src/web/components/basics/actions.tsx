import type { Child } from 'hono/jsx'

/** A row of buttons; on a phone each takes the full width. */
export const Actions = ({ children }: { children?: Child }) => <div class="actions">{children}</div>
