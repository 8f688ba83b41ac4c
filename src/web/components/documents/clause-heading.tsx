interface ClauseHeadingProps {
  reference: string
  text: string
  level?: 2 | 3
}

/** A heading of a living document. */
export const ClauseHeading = ({ reference, text, level = 2 }: ClauseHeadingProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="clause heading" id={reference}>
      <div class="clause-ref">
        <a href={`#${reference}`}>{reference}</a>
      </div>
      <Heading>{text}</Heading>
    </div>
  )
}
