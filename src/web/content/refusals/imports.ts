import { words } from '../words.ts'

export const importRefusals = words(
  {
    'import.not-found': 'Không tìm thấy lần nhập này. Hãy tải tệp lên lại.',
    'import.already-run': 'Danh sách này đang được nhập hoặc đã nhập xong.',
    'import.columns-missing': 'Hãy chỉ ra ít nhất cột tên và cột danh hiệu, hình thức khen thưởng.',
    'import.no-rows': 'Không có dòng nào dưới dòng tiêu đề.',
    'import.too-many-rows': 'Tệp có {count} dòng; mỗi lần nhập tối đa {largest} dòng. Hãy chia thành nhiều tệp.',
    'import.has-errors':
      'Còn {count} dòng có lỗi. Danh sách chỉ được nhập khi mọi dòng đều đúng; chưa dòng nào được nhập.',
    'spreadsheet.old-format': 'Tệp .xls đời cũ. Hãy mở bằng Excel, chọn Lưu thành… .xlsx rồi tải lên lại.',
    'spreadsheet.encrypted': 'Tệp có mật khẩu. Hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi tải lên lại.',
    'spreadsheet.not-a-workbook': 'Tệp không phải sổ Excel .xlsx.',
    'spreadsheet.too-large': 'Tệp giải nén ra quá lớn. Hãy bỏ bớt trang tính, ảnh và định dạng thừa.',
    'spreadsheet.broken': 'Tệp bị hỏng, không đọc được. Hãy lưu lại từ Excel rồi tải lên.',
  },
  {
    'import.not-found': 'This import was not found. Upload the file again.',
    'import.already-run': 'This list is being taken in, or already was.',
    'import.columns-missing': 'Say at least which column holds the name and which the award.',
    'import.no-rows': 'There is no row below the header.',
    'import.too-many-rows': 'The file has {count} rows; at most {largest} can be taken in at a time. Split it.',
    'import.has-errors':
      '{count} rows still have errors. A list is taken in only when every row is right; none was taken in.',
    'spreadsheet.old-format': 'This is an old .xls file. Open it in Excel, save it as .xlsx and upload it again.',
    'spreadsheet.encrypted': 'The file has a password. Remove it (File › Info › Protect workbook) and upload it again.',
    'spreadsheet.not-a-workbook': 'This file is not an Excel workbook (.xlsx).',
    'spreadsheet.too-large': 'The file unpacks to too much. Remove sheets, pictures and formats it does not need.',
    'spreadsheet.broken': 'The file is broken and cannot be read. Save it again from Excel and upload it.',
  },
)
