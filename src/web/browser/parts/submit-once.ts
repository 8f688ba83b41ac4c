/** A form that is on its way is not sent a second time by an impatient second click. */
export function submitOnce(root: Document): void {
  root.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !('submitOnce' in form.dataset) || event.defaultPrevented) return
    if (form.dataset.sending !== undefined) {
      event.preventDefault()
      return
    }
    form.dataset.sending = ''
    // Coming back by the browser's back button, or a download that leaves the page standing: the form works again.
    setTimeout(() => delete form.dataset.sending, 10_000)
  })
  window.addEventListener('pageshow', () => {
    for (const form of root.querySelectorAll<HTMLFormElement>('form[data-sending]')) delete form.dataset.sending
  })
}
