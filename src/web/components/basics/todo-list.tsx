import type { Child } from 'hono/jsx'

export interface Todo {
  task: string
  href: string
  detail?: Child
  /** A tag or date: by when. */
  due?: Child
}

interface TodoListProps {
  items: readonly Todo[]
  level?: 2 | 3
}

/** What to do, most urgent first, each with what is missing and by when. */
export const TodoList = ({ items, level = 3 }: TodoListProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="todo">
      {items.map(({ task, href, detail, due }) => (
        <li>
          <Heading>
            <a href={href}>{task}</a>
          </Heading>
          {detail !== undefined && <p>{detail}</p>}
          {due !== undefined && <span class="due">{due}</span>}
        </li>
      ))}
    </ul>
  )
}
