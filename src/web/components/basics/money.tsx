import type { Language } from '#web/content/words.ts'

const formats = {
  vi: new Intl.NumberFormat('vi-VN', { style: 'currency', currency: 'VND' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'VND' }),
}

/** An amount in đồng. */
export const Money = ({ amount, language }: { amount: bigint | number; language: Language }) => (
  <span class="nowrap">{formats[language].format(amount)}</span>
)
