import type { Child } from 'hono/jsx'

/** Blocks below each other with even distances. */
export const Stack = ({ children }: { children?: Child }) => <div class="stack">{children}</div>
