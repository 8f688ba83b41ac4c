import type { Child } from 'hono/jsx'

interface PageHeaderProps {
  title: string
  lead?: Child
  /** Tags below the lead. */
  tags?: Child
  actions?: Child
}

/** The title of the page, what it is for, and what can be done with it. */
export const PageHeader = ({ title, lead, tags, actions }: PageHeaderProps) => (
  <div class="page-header">
    <div>
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {tags !== undefined && <div class="cluster tags">{tags}</div>}
    </div>
    {actions !== undefined && <div class="actions page-actions">{actions}</div>}
  </div>
)
