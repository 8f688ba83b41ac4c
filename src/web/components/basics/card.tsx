import type { Child } from 'hono/jsx'

interface CardProps {
  title?: string | undefined
  /** Names the section for links to it and for its heading. */
  id?: string | undefined
  level?: 2 | 3
  /** A link or tag at the right of the title. */
  aside?: Child
  /** Lets a table reach the edges. */
  flush?: boolean | undefined
  children?: Child
}

/** A white sheet with a heading; a section of the page when it has a title. */
export const Card = ({ title, id, level = 2, aside, flush = false, children }: CardProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const Box = title === undefined ? 'div' : 'section'
  const headingId = id === undefined ? undefined : `${id}-title`
  return (
    <Box class={flush ? 'card flush' : 'card'} id={id} aria-labelledby={title === undefined ? undefined : headingId}>
      {title !== undefined && (
        <div class="card-head">
          <Heading id={headingId}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </Box>
  )
}
