import { LinkButton } from '../basics/link-button.tsx'

interface PaginationProps {
  label: string
  /** Where we are, such as "1–50 of about 3,000". */
  position?: string | undefined
  previous?: { text: string; href: string } | undefined
  next?: { text: string; href: string } | undefined
}

/** To the page before and after in a list paged by cursor. */
export const Pagination = ({ label, position, previous, next }: PaginationProps) => (
  <nav class="pagination" aria-label={label}>
    <p>{position}</p>
    <div class="cluster">
      {previous && (
        <LinkButton kind="secondary" small href={previous.href}>
          {previous.text}
        </LinkButton>
      )}
      {next && (
        <LinkButton kind="secondary" small href={next.href}>
          {next.text}
        </LinkButton>
      )}
    </div>
  </nav>
)
