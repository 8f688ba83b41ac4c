import { words } from './words.ts'

/** Words of the overview of administration. */
export const administrationWords = words(
  {
    title: 'Quản trị',
    lead: 'Những gì giữ cho hệ thống chạy đúng: con người, tham số, lịch, nhật ký.',
    pages: {
      '/quan-tri/nguoi-dung': ['Người dùng', 'Tài khoản, vai trò theo đơn vị và theo thời gian.'],
      '/quan-tri/ke-hoach': ['Kế hoạch năm', 'Lập, sửa và ban hành kế hoạch của từng năm.'],
      '/quan-tri/tham-so': ['Tham số', 'Tỷ lệ phiếu, thời hạn, số ngày công khai, theo từng thời kỳ.'],
      '/quan-tri/ngay-nghi': ['Ngày nghỉ', 'Ngày nghỉ và làm bù từng năm, theo thông báo chính thức.'],
      '/quan-tri/mau-van-ban': ['Mẫu văn bản', 'Mẫu tờ trình, quyết định, bằng khen của tỉnh.'],
      '/quan-tri/hop-thu-di': ['Hộp thư đi', 'Thư thông báo đã gửi, đang chờ, gửi lỗi.'],
      '/quan-tri/nhat-ky': ['Nhật ký', 'Mọi việc đã làm: ai, lúc nào, dưới vai trò nào.'],
    },
  },
  {
    title: 'Administration',
    lead: 'What keeps the system right: people, parameters, calendar, history.',
    pages: {
      '/quan-tri/nguoi-dung': ['Users', 'Accounts, and roles by unit over time.'],
      '/quan-tri/ke-hoach': ['Plan of the year', 'Draft, change and issue the plan of each year.'],
      '/quan-tri/tham-so': ['Parameters', 'Pass marks, clocks and days of publication, each for its time.'],
      '/quan-tri/ngay-nghi': ['Days off', 'Days off and made-up days of each year, by their official notice.'],
      '/quan-tri/mau-van-ban': ['Document templates', 'The province’s letters, decisions and certificates.'],
      '/quan-tri/hop-thu-di': ['Outbox', 'Letters sent, waiting, or failed.'],
      '/quan-tri/nhat-ky': ['History', 'Everything that was done: who, when, in which role.'],
    },
  },
)
