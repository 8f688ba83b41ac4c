import { words } from '../words.ts'

export const dossierPageWords = words(
  {
    submission: 'Hồ sơ',
    where: 'Đang ở đâu',
    status: 'Trạng thái',
    holder: 'Người giữ',
    round: 'Đợt',
    code: 'Mã hồ sơ',
    noCode: 'Chưa nộp',
    appraise: 'Thẩm định',
    conditions: 'Điều kiện',
    achievement: 'Thành tích',
    edit: 'Sửa đề nghị',
  },
  {
    submission: 'Submission',
    where: 'Where it is',
    status: 'Status',
    holder: 'Held by',
    round: 'Round',
    code: 'Dossier code',
    noCode: 'Not submitted',
    appraise: 'Appraise',
    conditions: 'Conditions',
    achievement: 'Achievement',
    edit: 'Edit the nomination',
  },
)
