import { words } from '../words.ts'

export const decisionRefusals = words(
  {
    'decision.list-empty': 'Danh sách phải có ít nhất một tập thể hoặc cá nhân.',
    'decision.not-at-this-step':
      'Có đề nghị chưa đến bước quyết định, hoặc khác đợt, khác hình thức. Hãy tải lại danh sách.',
    'decision.on-another': 'Có đề nghị đã nằm trong một quyết định hoặc tờ trình khác.',
    'decision.not-found': 'Không tìm thấy quyết định này.',
    'decision.not-a-draft': 'Chỉ sửa được khi còn là dự thảo.',
    'decision.not-on-list': 'Đề nghị này không có trong danh sách, hoặc đã có kết quả.',
    'decision.move-not-allowed':
      'Việc này không làm được khi văn bản đang ở bước hiện tại, hoặc không thuộc quyền của bạn.',
    'decision.reason-too-short': 'Hãy ghi rõ lý do trả lại.',
    'decision.number-invalid': 'Số văn bản chỉ gồm chữ số, ví dụ 512.',
    'decision.symbol-invalid': 'Ký hiệu chỉ gồm chữ in hoa và gạch nối, ví dụ QĐ-UBND.',
    'decision.date-in-future': 'Ngày văn bản không được sau hôm nay.',
    'decision.number-taken': 'Số này đã cấp cho văn bản khác trong năm.',
    'decision.document-missing': 'Hãy nhập số quyết định của cấp trên.',
    'decision.not-a-proposal': 'Chỉ tờ trình cấp trên mới có kết quả từ cấp trên.',
  },
  {
    'decision.list-empty': 'The list must hold at least one collective or person.',
    'decision.not-at-this-step':
      'A nomination is not at the step of decision, or of another round or award. Reload the list.',
    'decision.on-another': 'A nomination already stands on another decision or proposal.',
    'decision.not-found': 'This decision was not found.',
    'decision.not-a-draft': 'Only a draft can be changed.',
    'decision.not-on-list': 'This nomination is not on the list, or already has its result.',
    'decision.move-not-allowed': 'This cannot be done at the present step of the document, or not by you.',
    'decision.reason-too-short': 'Say why it is given back.',
    'decision.number-invalid': 'The number holds digits only, such as 512.',
    'decision.symbol-invalid': 'The symbol holds capital letters and hyphens only, such as QĐ-UBND.',
    'decision.date-in-future': 'The date may not lie after today.',
    'decision.number-taken': 'This number was given to another document of the year.',
    'decision.document-missing': 'Enter the number of the decision from above.',
    'decision.not-a-proposal': 'Only a proposal upward has results from above.',
  },
)
