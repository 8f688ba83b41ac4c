import { words } from '../words.ts'

export const peopleFacts = words(
  {
    'honouree-registered': 'Thêm {name} vào danh bạ',
    'honourees-registered': 'Thêm {count} đối tượng vào danh bạ',
    'honouree-changed': 'Sửa thông tin {after}',
    'identity-set': 'Ghi số định danh',
    'identity-opened': 'Xem số định danh. Lý do: {reason}',
    'ratings-recorded': 'Ghi {count} kết quả xếp loại năm {year}',
    'initiatives-recorded': 'Ghi {count} sáng kiến',
    'disciplines-recorded': 'Ghi {count} kỷ luật',
    'positions-recorded': 'Ghi {count} chức vụ',
    'honourees-merged': 'Gộp hai bản ghi trùng. {reason}',
    'honourees-told-apart': 'Xác nhận hai người khác nhau. {reason}',
    'merge-taken-back': 'Tách lại bản ghi đã gộp. {reason}',
  },
  {
    'honouree-registered': '{name} registered',
    'honourees-registered': '{count} honourees registered',
    'honouree-changed': 'Details of {after} changed',
    'identity-set': 'Identity number entered',
    'identity-opened': 'Identity number opened. Reason: {reason}',
    'ratings-recorded': '{count} ratings of {year} recorded',
    'initiatives-recorded': '{count} initiatives recorded',
    'disciplines-recorded': '{count} disciplinary measures recorded',
    'positions-recorded': '{count} positions recorded',
    'honourees-merged': 'Two records merged. {reason}',
    'honourees-told-apart': 'Two records told apart. {reason}',
    'merge-taken-back': 'Merge taken back. {reason}',
  },
)
