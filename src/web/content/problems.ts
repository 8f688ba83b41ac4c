import { words } from './words.ts'

export const problems = words(
  {
    home: 'Về trang chủ',
    'not-found': {
      title: 'Không tìm thấy trang này',
      advice: 'Đường dẫn có thể đã cũ hoặc gõ nhầm. Hãy kiểm tra lại địa chỉ, hoặc tìm từ trang chủ.',
    },
    denied: {
      title: 'Bạn không có quyền làm việc này',
      advice: 'Việc này dành cho vai trò hoặc đơn vị khác. Nếu bạn cần quyền này, hãy liên hệ quản trị viên của tỉnh.',
    },
    'other-session': {
      title: 'Trang này thuộc phiên làm việc trước',
      advice: 'Biểu mẫu quá lớn nên không giữ lại được. Hãy quay lại trang trước, chép nội dung, tải lại rồi gửi lại.',
    },
    'bad-request': {
      title: 'Yêu cầu không đọc được',
      advice: 'Biểu mẫu gửi lên không trọn vẹn. Hãy quay lại trang trước và gửi lại.',
    },
    'too-large': {
      title: 'Tệp gửi lên quá lớn',
      advice: 'Mỗi lần gửi tối đa 60 MB. Hãy chia nhỏ tệp hoặc giảm dung lượng ảnh quét rồi gửi lại.',
    },
  },
  {
    home: 'Back to the home page',
    'not-found': {
      title: 'This page was not found',
      advice: 'The address may be old or mistyped. Check it, or start from the home page.',
    },
    denied: {
      title: 'You may not do this',
      advice: 'This belongs to another role or unit. If you need it, ask the administrator of the province.',
    },
    'other-session': {
      title: 'This page belongs to an earlier session',
      advice: 'The form was too large to be kept. Go back, copy what you wrote, reload the page and send it again.',
    },
    'bad-request': {
      title: 'The request could not be read',
      advice: 'The form arrived incomplete. Go back and send it again.',
    },
    'too-large': {
      title: 'The file is too large',
      advice: 'At most 60 MB can be sent at a time. Split the file or make its scans smaller, then send it again.',
    },
  },
)
