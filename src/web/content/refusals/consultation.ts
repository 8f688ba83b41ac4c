import { words } from '../words.ts'

export const consultationRefusals = words(
  {
    'publication.not-found': 'Không tìm thấy danh sách công khai này.',
    'publication.not-at-this-step': 'Có người chưa đến bước công khai. Hãy tải lại danh sách rồi chọn lại.',
    'publication.already-published': 'Có người đã nằm trong một danh sách công khai khác.',
    'publication.days-unknown': 'Chưa có tham số số ngày công khai cho ngày {day}. Hãy nhập ở mục Tham số cùng căn cứ.',
    'publication.still-open': 'Danh sách còn đang lấy ý kiến đến hết ngày {day}; chưa được chuyển bước.',
    'publication.comments-unanswered': 'Còn {count} ý kiến chưa trả lời; hãy trả lời trước khi kết thúc.',
    'publication.already-closed': 'Danh sách này đã kết thúc lấy ý kiến.',
    'publication.ended': 'Thời gian lấy ý kiến đã hết. Bạn có thể gửi ý kiến trực tiếp tới Ban Thi đua - Khen thưởng.',
    'comment.empty': 'Hãy viết ý kiến của bạn.',
    'comment.too-short': 'Ý kiến quá ngắn; hãy viết ít nhất 10 chữ cái để cơ quan hiểu và trả lời được.',
    'comment.too-long': 'Nội dung dài quá 5.000 chữ cái; hãy viết gọn lại.',
    'comment.too-many':
      'Đã nhận nhiều ý kiến liên tiếp từ nơi của bạn. Xin chờ một giờ rồi gửi tiếp; nội dung vẫn còn dưới đây.',
    'comment.not-found': 'Không tìm thấy ý kiến này.',
    'comment.answer-too-short': 'Câu trả lời quá ngắn.',
    'comment.reason-too-short': 'Hãy ghi rõ lý do cần biết người gửi ý kiến.',
    'round.not-found': 'Không tìm thấy đợt khen thưởng này.',
  },
  {
    'publication.not-found': 'This public list was not found.',
    'publication.not-at-this-step': 'Someone is not at the step of publication. Reload the list and choose again.',
    'publication.already-published': 'Someone already stands in another public list.',
    'publication.days-unknown':
      'The number of days of publication is not set for {day}. Enter it under Parameters with its source.',
    'publication.still-open': 'The list takes comments until the end of {day}; the next step is locked.',
    'publication.comments-unanswered': '{count} comments have no answer yet; answer them first.',
    'publication.already-closed': 'This publication has ended.',
    'publication.ended': 'The time for comments has ended. You may write to the standing office directly.',
    'comment.empty': 'Write your comment.',
    'comment.too-short':
      'The comment is too short; write at least 10 characters so that it can be understood and answered.',
    'comment.too-long': 'This is longer than 5,000 characters; make it shorter.',
    'comment.too-many':
      'Many comments came from your place in a short time. Please wait an hour and send again; your text is kept below.',
    'comment.not-found': 'This comment was not found.',
    'comment.answer-too-short': 'The answer is too short.',
    'comment.reason-too-short': 'Say why the author must be known.',
    'round.not-found': 'This round was not found.',
  },
)
