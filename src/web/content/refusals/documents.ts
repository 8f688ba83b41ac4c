import { words } from '../words.ts'

export const documentRefusals = words(
  {
    'template.unreadable':
      'Không đọc được tệp mẫu. Mỗi chỗ điền nằm trong một cặp ngoặc nhọn, ví dụ {Trích yếu}; mỗi phần lặp {#Dòng} phải có {/Dòng} đóng lại.',
    'template.not-word':
      'Tệp “{name}” không phải tệp Word (.docx). Hãy tải mẫu hiện tại về, sửa trong Word rồi gửi lại.',
    'template.placeholders-missing': 'Mẫu thiếu chỗ điền bắt buộc: {names}.',
    'template.placeholders-unknown':
      'Mẫu có chỗ điền mà phần mềm không biết: {names}. Hãy đối chiếu với bảng chỗ điền.',
    'template.says-too-little':
      'Điền thử thì văn bản thiếu: {names}. Có lẽ một chỗ điền nằm ngoài phần lặp của nó. Hãy so với mẫu mặc định.',
    'file.none': 'Hãy chọn một tệp.',
    'template.default-already': 'Mẫu mặc định đang được dùng rồi.',
    'certificate.offset-invalid': 'Độ lệch tính bằng mi-li-mét, từ -50 đến 50, ví dụ 1,5.',
  },
  {
    'template.unreadable':
      'The template could not be read. Each place to fill is a pair of braces, such as {Trích yếu}; each repeated part {#Dòng} needs its {/Dòng}.',
    'template.not-word':
      'The file “{name}” is no Word file (.docx). Download the present template, change it in Word and send it again.',
    'template.placeholders-missing': 'The template lacks placeholders it must have: {names}.',
    'template.placeholders-unknown':
      'The template has placeholders that nothing fills: {names}. Compare them with the table.',
    'template.says-too-little':
      'Filled in as a trial, the document lacks: {names}. A placeholder may stand outside of its repeated part. Compare it with the default.',
    'file.none': 'Choose a file.',
    'template.default-already': 'The default template is in use already.',
    'certificate.offset-invalid': 'The correction is in millimetres, from -50 to 50, such as 1.5.',
  },
)
