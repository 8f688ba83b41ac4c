interface Neighbour {
  href: string
  text: string
  /** "Previous" or "Next". */
  label: string
}

/** To the record before and after this one in the list the person came from. */
export const Pager = ({ label, previous, next }: { label: string; previous?: Neighbour; next?: Neighbour }) => (
  <nav class="pager" aria-label={label}>
    {previous && (
      <a href={previous.href} rel="prev">
        <small>{previous.label}</small>
        <span>{previous.text}</span>
      </a>
    )}
    {next && (
      <a class="next" href={next.href} rel="next">
        <small>{next.label}</small>
        <span>{next.text}</span>
      </a>
    )}
  </nav>
)
