import { words } from '../words.ts'

export const nominationRefusals = words(
  {
    'nomination.not-found': 'Không tìm thấy đề nghị này.',
    'nomination.move-not-allowed':
      'Việc này không làm được khi hồ sơ đang ở bước hiện tại, hoặc không thuộc quyền của bạn.',
    'nomination.step-skipped': 'Không được bỏ qua một bước của đợt khen thưởng.',
  },
  {
    'nomination.not-found': 'This nomination was not found.',
    'nomination.move-not-allowed': 'This cannot be done at the present step of the dossier, or not by you.',
    'nomination.step-skipped': 'No step of the round may be skipped.',
  },
)
