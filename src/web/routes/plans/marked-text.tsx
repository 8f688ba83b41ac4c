import { Fragment } from 'hono/jsx'

/** Text with its line breaks, and with the phrases that fix a date or a number marked. */
export function MarkedText({ text, marks = [] }: { text: string; marks?: readonly string[] }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <Fragment>
          {index > 0 && <br />}
          {cut(line, marks).map(([words, isMarked]) => (isMarked ? <mark>{words}</mark> : words))}
        </Fragment>
      ))}
    </>
  )
}

/** The line in pieces, each with whether it is one of the phrases. */
function cut(line: string, marks: readonly string[]): [string, boolean][] {
  const [mark, ...others] = marks
  if (mark === undefined) return [[line, false]]
  return line
    .split(mark)
    .flatMap((piece, index): [string, boolean][] => [
      ...(index > 0 ? [[mark, true] as [string, boolean]] : []),
      ...cut(piece, others),
    ])
    .filter(([words]) => words !== '')
}
