import type { Child } from 'hono/jsx'
import { FormKeys } from './form-keys.tsx'

export interface AutosaveOptions {
  /** Where drafts are sent as the person types. */
  url: string
  words: { saving: string; saved: string; offline: string; conflict: string; leave: string }
}

interface FormProps {
  action?: string | undefined
  id?: string | undefined
  csrf: string
  once?: string | undefined
  label?: string | undefined
  narrow?: boolean | undefined
  /** Set when the form carries files. */
  files?: boolean | undefined
  autosave?: AutosaveOptions | undefined
  children?: Child
}

/** A posted form. The server checks it and answers in the language of the page, so the browser's own bubbles are off. */
export const Form = ({ action, id, csrf, once, label, narrow, files, autosave, children }: FormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    class={narrow ? 'form narrow' : 'form'}
    enctype={files ? 'multipart/form-data' : undefined}
    aria-label={label}
    novalidate
    data-submit-once
    data-autosave={autosave?.url}
    data-autosave-words={autosave && JSON.stringify(autosave.words)}
  >
    <FormKeys csrf={csrf} once={once} />
    {children}
    {autosave && <p class="saved" role="status" data-autosave-status />}
  </form>
)
