import type { Tone } from '#web/components/index.ts'
import { words } from '../words.ts'

/** Where a nomination or a submission stands, in words. */
export const statusNames = words(
  {
    nominations: {
      draft: 'Đang soạn',
      submitted: 'Đã nộp, chờ tiếp nhận',
      appraisal: 'Đang thẩm định',
      returned: 'Đơn vị đang sửa',
      publication: 'Lấy ý kiến nhân dân',
      council: 'Chờ Hội đồng',
      decision: 'Chờ quyết định',
      proposed: 'Đã trình cấp trên',
      awarded: 'Đã khen thưởng',
      declined: 'Không khen thưởng',
      withdrawn: 'Đơn vị đã rút',
    },
    submissions: {
      draft: 'Đang soạn',
      'at-unit-head': 'Chờ thủ trưởng duyệt',
      'at-parent-unit': 'Chờ cấp trên duyệt',
      submitted: 'Chờ tiếp nhận',
      accepted: 'Đã tiếp nhận',
      refused: 'Không tiếp nhận',
    },
    levels: { 'nha-nuoc': 'Cấp nhà nước', tinh: 'Cấp tỉnh' },
  },
  {
    nominations: {
      draft: 'Being drafted',
      submitted: 'Submitted, to be accepted',
      appraisal: 'Under appraisal',
      returned: 'Unit is correcting',
      publication: 'Before the people',
      council: 'Before the council',
      decision: 'Awaiting decision',
      proposed: 'Proposed upward',
      awarded: 'Awarded',
      declined: 'Not awarded',
      withdrawn: 'Withdrawn by the unit',
    },
    submissions: {
      draft: 'Being drafted',
      'at-unit-head': 'With the unit’s head',
      'at-parent-unit': 'With the unit above',
      submitted: 'To be accepted',
      accepted: 'Accepted',
      refused: 'Not accepted',
    },
    levels: { 'nha-nuoc': 'State level', tinh: 'Province level' },
  },
)

export const nominationTones = {
  draft: 'neutral',
  submitted: 'info',
  appraisal: 'info',
  returned: 'warn',
  publication: 'info',
  council: 'info',
  decision: 'info',
  proposed: 'info',
  awarded: 'gold',
  declined: 'bad',
  withdrawn: 'neutral',
} as const satisfies Readonly<Record<string, Tone>>

export const submissionTones = {
  draft: 'neutral',
  'at-unit-head': 'warn',
  'at-parent-unit': 'warn',
  submitted: 'info',
  accepted: 'ok',
  refused: 'bad',
} as const satisfies Readonly<Record<string, Tone>>
