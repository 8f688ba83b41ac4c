import { words } from '../words.ts'

export const nominationRefusals = words(
  {
    'nomination.not-found': 'Không tìm thấy đề nghị này.',
    'nomination.move-not-allowed':
      'Việc này không làm được khi hồ sơ đang ở bước hiện tại, hoặc không thuộc quyền của bạn.',
    'nomination.step-skipped': 'Không được bỏ qua một bước của đợt khen thưởng.',
    'nomination.none-given': 'Hãy chọn ít nhất một đề nghị.',
    'nomination.nominee-missing': 'Hãy chọn cá nhân, tập thể hoặc hộ gia đình được đề nghị.',
    'nomination.nominee-not-found': 'Không tìm thấy đối tượng này trong danh bạ khen thưởng.',
    'nomination.of-another-unit':
      '{name} không thuộc đơn vị của bạn hoặc đơn vị trực thuộc. Hãy để đơn vị quản lý đề nghị.',
    'nomination.award-missing': 'Hãy chọn danh hiệu hoặc hình thức khen thưởng.',
    'nomination.award-not-in-round': 'Đợt này không xét danh hiệu, hình thức khen thưởng đã chọn.',
    'nomination.award-of-another-kind':
      'Danh hiệu, hình thức khen thưởng đã chọn không dành cho loại đối tượng của {name}.',
    'nomination.nominated-already': '{name} đã được đề nghị danh hiệu, hình thức này trong đợt.',
    'nomination.section-unknown': 'Báo cáo thành tích không có mục này.',
    'nomination.file-not-found': 'Không tìm thấy tệp này trong các tệp của đơn vị.',
    'nomination.text-too-long': 'Nội dung quá dài. Hãy rút gọn.',
    'submission.not-found': 'Không tìm thấy hồ sơ này.',
    'submission.not-editable':
      'Hồ sơ đã gửi đi nên không sửa được. Hãy thu hồi hồ sơ trước khi sửa, hoặc chờ được trả lại.',
    'submission.unit-not-found': 'Đơn vị này không còn hoạt động vào ngày hôm nay.',
    'submission.title-missing': 'Hãy nhập trích yếu của tờ trình.',
    'submission.number-too-long': 'Số tờ trình quá dài.',
    'submission.date-invalid': 'Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 02/04/2021.',
    'submission.date-in-future': 'Ngày tờ trình không được sau ngày hôm nay.',
    'submission.empty': 'Hồ sơ chưa có đề nghị nào. Hãy thêm ít nhất một đề nghị.',
    'submission.has-blockers': 'Còn {count} đề nghị chưa đủ điều kiện gửi: {names}. Hãy xem phần kiểm tra để sửa.',
    'submission.reason-missing': 'Hãy ghi rõ lý do.',
    'submission.move-not-allowed':
      'Việc này không làm được khi hồ sơ đang ở bước hiện tại, hoặc không thuộc quyền của bạn.',
    'submission.no-unit-above': 'Không có đơn vị cấp trên nào để chuyển; hãy nộp thẳng lên tỉnh.',
    'submission.none-chosen': 'Hãy chọn ít nhất một hồ sơ.',
  },
  {
    'nomination.not-found': 'This nomination was not found.',
    'nomination.move-not-allowed': 'This cannot be done at the present step of the dossier, or not by you.',
    'nomination.step-skipped': 'No step of the round may be skipped.',
    'nomination.none-given': 'Choose at least one nomination.',
    'nomination.nominee-missing': 'Choose the person, collective or household to be nominated.',
    'nomination.nominee-not-found': 'This nominee is not in the registry.',
    'nomination.of-another-unit':
      '{name} belongs neither to your unit nor to a unit below it. Let its own unit nominate.',
    'nomination.award-missing': 'Choose a title or form of commendation.',
    'nomination.award-not-in-round': 'This round does not consider the chosen title or form.',
    'nomination.award-of-another-kind': 'The chosen title or form is not meant for what {name} is.',
    'nomination.nominated-already': '{name} is already nominated for this title or form in this round.',
    'nomination.section-unknown': 'The achievement report has no such section.',
    'nomination.file-not-found': 'This file was not found among the files of the unit.',
    'nomination.text-too-long': 'The text is too long. Shorten it.',
    'submission.not-found': 'This submission was not found.',
    'submission.not-editable':
      'The submission has been handed on and cannot be changed. Recall it first, or wait until it is sent back.',
    'submission.unit-not-found': 'This unit does not exist today.',
    'submission.title-missing': 'Enter what the letter is about.',
    'submission.number-too-long': 'The number of the letter is too long.',
    'submission.date-invalid': 'This is not a date. Enter day/month/year, such as 02/04/2021.',
    'submission.date-in-future': 'The date of the letter may not lie after today.',
    'submission.empty': 'The submission holds no nomination yet. Add at least one.',
    'submission.has-blockers': '{count} nominations cannot be submitted yet: {names}. See the check to put them right.',
    'submission.reason-missing': 'Say why.',
    'submission.move-not-allowed': 'This cannot be done at the present step of the dossier, or not by you.',
    'submission.no-unit-above': 'There is no unit above to forward to; submit straight to the province.',
    'submission.none-chosen': 'Choose at least one submission.',
  },
)
