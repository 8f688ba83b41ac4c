interface BreadcrumbsProps {
  label: string
  /** From the top down; the last is this page and has no address. */
  trail: readonly { text: string; href?: string | undefined }[]
}

/** Where this page stands. */
export const Breadcrumbs = ({ label, trail }: BreadcrumbsProps) => (
  <nav class="breadcrumbs" aria-label={label}>
    <ol>
      {trail.map(({ text, href }) => (
        <li>{href === undefined ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
      ))}
    </ol>
  </nav>
)
