import { words } from '../words.ts'

export const fileRefusals = words(
  {
    'file.empty': 'Tệp “{name}” không có nội dung. Hãy chọn lại tệp.',
    'file.too-large': 'Tệp “{name}” lớn hơn {megabytes} MB. Hãy chia nhỏ tệp hoặc giảm dung lượng ảnh quét.',
    'file.not-allowed': 'Tệp “{name}” không thuộc loại được nhận. Hãy gửi tệp PDF, JPG, PNG, DOCX hoặc XLSX.',
    'file.misnamed': 'Nội dung tệp “{name}” thực ra là loại {kind}. Hãy đặt lại đuôi tên tệp cho đúng rồi gửi lại.',
    'file.old-office':
      'Tệp “{name}” là định dạng Office cũ (.doc, .xls). Hãy mở tệp, lưu thành .docx hoặc .xlsx rồi gửi lại.',
    'file.encrypted': 'Tệp “{name}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.',
    'file.macros': 'Tệp “{name}” có chứa macro nên không được nhận. Hãy lưu thành .docx hoặc .xlsx rồi gửi lại.',
    'file.expands-too-much': 'Tệp “{name}” giải nén ra quá lớn nên không được nhận.',
    'file.damaged': 'Tệp “{name}” bị hỏng hoặc gửi chưa trọn. Hãy mở thử trên máy của bạn rồi gửi lại.',
  },
  {
    'file.empty': 'The file “{name}” is empty. Choose the file again.',
    'file.too-large': 'The file “{name}” is larger than {megabytes} MB. Split it or make its scans smaller.',
    'file.not-allowed': 'The file “{name}” is not of an accepted kind. Send a PDF, JPG, PNG, DOCX or XLSX file.',
    'file.misnamed': 'What is inside “{name}” is really {kind}. Correct the ending of its name and send it again.',
    'file.old-office':
      'The file “{name}” has an old Office format (.doc, .xls). Save it as .docx or .xlsx and send it again.',
    'file.encrypted': 'The file “{name}” has a password and cannot be read. Remove the password and send it again.',
    'file.macros': 'The file “{name}” holds macros and is not accepted. Save it as .docx or .xlsx and send it again.',
    'file.expands-too-much': 'The file “{name}” unpacks to far too much and is not accepted.',
    'file.damaged': 'The file “{name}” is damaged or arrived incomplete. Open it on your machine, then send it again.',
  },
)
