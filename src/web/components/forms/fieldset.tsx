import type { Child } from 'hono/jsx'

/** Fields that belong together under one heading. */
export const Fieldset = ({ legend, children }: { legend: string; children?: Child }) => (
  <fieldset class="fieldset">
    <legend>{legend}</legend>
    {children}
  </fieldset>
)
