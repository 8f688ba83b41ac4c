export interface SiteFooterProps {
  /** Whose site this is, and its version. */
  text: string
  version: string
  label: string
  links: readonly { text: string; href: string }[]
}

/** The foot of every page. */
export const SiteFooter = ({ text, version, label, links }: SiteFooterProps) => (
  <footer class="site-footer">
    <div class="site-footer-inner">
      <p>
        {text} · {version}
      </p>
      {links.length > 0 && (
        <nav aria-label={label}>
          <ul>
            {links.map(link => (
              <li>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </footer>
)
