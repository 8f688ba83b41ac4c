import { words } from '../words.ts'

export const consultationFacts = words(
  {
    'publication-opened': 'Công khai lấy ý kiến {nominees} đề nghị đến hết ngày {endsOn}',
    'publication-closed': 'Kết thúc công khai, {nominees} đề nghị sang bước tiếp theo',
    'comment-received': 'Nhận ý kiến của người dân',
    'comment-answered': 'Trả lời ý kiến của người dân',
    'comment-author-opened': 'Xem danh tính người góp ý. Lý do: {reason}',
  },
  {
    'publication-opened': '{nominees} nominations published for comment until {endsOn}',
    'publication-closed': 'Publication closed, {nominees} nominations move on',
    'comment-received': 'Comment from the people received',
    'comment-answered': 'Comment answered',
    'comment-author-opened': 'Author of a comment opened. Reason: {reason}',
  },
)
