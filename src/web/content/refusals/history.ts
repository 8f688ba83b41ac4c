import { words } from '../words.ts'

export const historyRefusals = words(
  {
    'history.head-broken':
      'Đoạn cuối của nhật ký đã bị sửa ngoài phần mềm nên không niêm phong được. Hãy chạy lệnh kiểm tra nhật ký.',
  },
  {
    'history.head-broken':
      'The end of the record was changed outside of the product, so it cannot be sealed. Verify the record.',
  },
)
