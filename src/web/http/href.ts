/** The same address with other parameters; undefined takes one away, and moving through pages starts again. */
export function hrefWith(url: URL, changes: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams(url.search)
  for (const [name, value] of Object.entries({ sau: undefined, truoc: undefined, ...changes })) {
    if (value === undefined) parameters.delete(name)
    else parameters.set(name, value)
  }
  return parameters.size === 0 ? url.pathname : `${url.pathname}?${parameters}`
}
