import type { Child } from 'hono/jsx'

/** Short fields beside each other. */
export const FieldRow = ({ children }: { children?: Child }) => <div class="field-row">{children}</div>
