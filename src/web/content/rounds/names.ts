import type { Tone } from '#web/components/index.ts'
import { words } from '../words.ts'

/** What kinds, phases and steps of rounds are called. */
export const roundNames = words(
  {
    kinds: { annual: 'Theo công trạng', thematic: 'Theo chuyên đề', 'ad-hoc': 'Đột xuất' },
    phases: {
      draft: 'Bản soạn thảo',
      coming: 'Sắp mở',
      taking: 'Đang nhận hồ sơ',
      closed: 'Đã đóng nhận',
      finished: 'Đã kết thúc',
    },
    steps: {
      appraisal: 'Thẩm định',
      publication: 'Công khai lấy ý kiến nhân dân',
      council: 'Hội đồng',
      decision: 'Quyết định hoặc trình cấp trên',
    },
  },
  {
    kinds: { annual: 'By record of work', thematic: 'Thematic', 'ad-hoc': 'Ad hoc' },
    phases: {
      draft: 'Draft',
      coming: 'Opens soon',
      taking: 'Takes submissions',
      closed: 'Closed to submissions',
      finished: 'Finished',
    },
    steps: {
      appraisal: 'Appraisal',
      publication: 'Publication for the people’s opinion',
      council: 'Council',
      decision: 'Decision or proposal upward',
    },
  },
)

export const phaseTones = {
  draft: 'neutral',
  coming: 'info',
  taking: 'ok',
  closed: 'warn',
  finished: 'neutral',
} as const satisfies Readonly<Record<string, Tone>>
