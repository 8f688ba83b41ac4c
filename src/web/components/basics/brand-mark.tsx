/** The mark of the product: a gold star on a red disc. */
export const BrandMark = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <circle cx="16" cy="16" r="15.5" fill="#a3181d" />
    <circle cx="16" cy="16" r="13.25" fill="none" stroke="#d8b15c" stroke-width=".75" />
    <path d="M16 6.2l2.75 6.3 6.85.65-5.15 4.5 1.5 6.7L16 20.85l-5.95 3.5 1.5-6.7-5.15-4.5 6.85-.65z" fill="#f3cf6d" />
  </svg>
)
