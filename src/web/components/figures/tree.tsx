export interface TreeNode {
  text: string
  href: string
  below: readonly TreeNode[]
}

interface TreeProps {
  nodes: readonly TreeNode[]
  /** How many stand below one, in words; opens them. */
  belowText: (count: number) => string
}

/** Things and what stands below each, closed until wanted. */
export const Tree = ({ nodes, belowText }: TreeProps) => {
  const hasBranches = nodes.some(({ below }) => below.length > 0)
  return (
    <ul class={hasBranches ? 'tree' : 'tree many'}>
      {nodes.map(({ text, href, below }) => (
        <li>
          <a href={href}>{text}</a>
          {below.length > 0 && (
            <details>
              <summary>
                {belowText(below.length)}
                <span class="visually-hidden"> – {text}</span>
              </summary>
              <Tree nodes={below} belowText={belowText} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
