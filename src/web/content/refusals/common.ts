import { words } from '../words.ts'

/** Refusals of the runner and of input schemas; every module adds a file of its own beside this one. */
export const commonRefusals = words(
  {
    'access.denied': 'Bạn không có quyền làm việc này.',
    'input.invalid': 'Dữ liệu gửi lên chưa đúng.',
    'input.too_small': 'Mục này còn thiếu.',
    'input.too_big': 'Mục này quá dài hoặc quá lớn.',
    'input.invalid_type': 'Mục này còn thiếu hoặc sai kiểu.',
    'input.invalid_value': 'Giá trị không nằm trong danh sách cho phép.',
    'input.invalid_format': 'Mục này chưa đúng định dạng.',
    'changed-meanwhile':
      'Người khác vừa sửa mục này. Hãy xem lại nội dung mới rồi sửa tiếp; phần bạn nhập vẫn còn dưới đây.',
  },
  {
    'access.denied': 'You may not do this.',
    'input.invalid': 'What was sent is not right.',
    'input.too_small': 'This is missing.',
    'input.too_big': 'This is too long or too large.',
    'input.invalid_type': 'This is missing or of the wrong kind.',
    'input.invalid_value': 'This value is not one of those allowed.',
    'input.invalid_format': 'This does not have the right form.',
    'changed-meanwhile':
      'Someone else has just changed this. Look at the new content, then go on; what you entered is kept below.',
  },
)
