interface TabsProps {
  label: string
  items: readonly { text: string; href: string; current?: boolean | undefined; count?: string | undefined }[]
}

/** Views of one thing, each a page of its own. */
export const Tabs = ({ label, items }: TabsProps) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map(({ text, href, current = false, count }) => (
        <li>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
            {count !== undefined && <span class="how-many">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
