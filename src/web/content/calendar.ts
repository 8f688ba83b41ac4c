import { words } from './words.ts'

export const calendarWords = words(
  {
    title: (year: string) => `Ngày nghỉ và ngày làm bù năm ${year}`,
    lead: 'Mọi thời hạn tính bằng ngày làm việc đều dựa vào bảng này.',
    notice: 'Thông báo chính thức',
    noNotice: 'Chưa ghi số thông báo',
    notAnnounced:
      'Năm này chưa có thông báo chính thức. Thời hạn rơi vào năm này chỉ trừ thứ Bảy, Chủ nhật và được ghi là tạm tính.',
    day: 'Ngày',
    kind: 'Loại',
    name: 'Tên gọi',
    off: 'Nghỉ',
    working: 'Làm bù',
    edit: 'Nhập bảng của năm',
    daysLabel: 'Mỗi dòng một ngày: ngày/tháng, nghỉ hoặc bù, tên gọi',
    daysHint: 'Ví dụ: 10/02, nghỉ, Tết Nguyên đán',
    save: 'Lưu bảng',
    saved: 'Đã lưu bảng ngày nghỉ.',
    lineWrong: (line: string) => `Dòng không đọc được: “${line}”`,
  },
  {
    title: (year: string) => `Days off and made-up working days of ${year}`,
    lead: 'Every deadline counted in working days rests on this table.',
    notice: 'Official notice',
    noNotice: 'No notice number recorded',
    notAnnounced:
      'This year is not officially announced. Deadlines in it leave out weekends only and are marked as provisional.',
    day: 'Day',
    kind: 'Kind',
    name: 'Name',
    off: 'Off',
    working: 'Made up',
    edit: 'Enter the table of the year',
    daysLabel: 'One day a line: day/month, off or worked, name',
    daysHint: 'For example: 10/02, off, Lunar New Year',
    save: 'Save the table',
    saved: 'The table of days off is saved.',
    lineWrong: (line: string) => `This line could not be read: “${line}”`,
  },
)
