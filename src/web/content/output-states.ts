import type { OutputState } from '#modules/plans/index.ts'
import type { Tone } from '#web/components/index.ts'
import { words } from './words.ts'

/** How what a unit owes stands, in words. */
export const outputStateWords = words(
  {
    late: 'Quá hạn',
    returned: 'Trả lại để sửa',
    'not-started': 'Chưa gửi',
    sent: 'Chờ tiếp nhận',
    accepted: 'Đã tiếp nhận',
    'unit-ended': 'Đơn vị đã kết thúc',
  },
  {
    late: 'Late',
    returned: 'Returned',
    'not-started': 'Not sent',
    sent: 'Waiting',
    accepted: 'Accepted',
    'unit-ended': 'Unit ended',
  },
)

export const outputTones: Readonly<Record<OutputState, Tone>> = {
  late: 'bad',
  returned: 'warn',
  'not-started': 'neutral',
  sent: 'gold',
  accepted: 'ok',
  'unit-ended': 'neutral',
}
