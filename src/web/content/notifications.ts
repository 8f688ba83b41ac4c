import { fill } from './fill.ts'
import { type Language, words } from './words.ts'

/** Words of the page of notifications and of the outbox of letters. */
export const notificationWords = words(
  {
    title: 'Thông báo',
    lead: 'Những việc liên quan đến bạn. Bấm vào từng dòng để đến nơi xử lý.',
    tabs: 'Xem thông báo',
    unread: 'Chưa đọc',
    all: 'Tất cả',
    isNew: 'Mới',
    markAll: 'Đánh dấu đã đọc tất cả',
    marked: (count: string) => `Đã đánh dấu ${count} thông báo là đã đọc.`,
    noneUnread: 'Không có thông báo chưa đọc',
    noneUnreadText: 'Bạn đã xem hết. Thông báo mới sẽ hiện ở đây và ở chuông trên đầu trang.',
    none: 'Chưa có thông báo nào',
    noneText: 'Khi có hồ sơ, ý kiến hoặc quyết định liên quan đến bạn, thông báo sẽ hiện ở đây.',
    older: 'Cũ hơn',
    newest: 'Mới nhất',
    pages: 'Các trang thông báo',
  },
  {
    title: 'Notifications',
    lead: 'What concerns you. Choose a line to go where you can act on it.',
    tabs: 'Show notifications',
    unread: 'Unread',
    all: 'All',
    isNew: 'New',
    markAll: 'Mark all as read',
    marked: (count: string) => `${count} notifications marked as read.`,
    noneUnread: 'No unread notifications',
    noneUnreadText: 'You have seen everything. New ones appear here and at the bell on top of the page.',
    none: 'No notifications yet',
    noneText: 'When a dossier, an opinion or a decision concerns you, a notification appears here.',
    older: 'Older',
    newest: 'Newest',
    pages: 'Pages of notifications',
  },
)

/** What a notification of each kind says: `title` names it, `text` tells it; `{…}` are its data. */
const texts = words(
  {
    'plan-issued': {
      title: 'Đã ban hành kế hoạch thi đua, khen thưởng năm {year}',
      text: 'Kế hoạch {number} ngày {issuedOn} giao việc cho đơn vị. Xem việc phải làm và hạn gửi.',
    },
    'due-date-set': {
      title: 'Đã ấn định hạn cho một việc theo kế hoạch',
      text: '{whatVi}: hạn {dueOn}.',
    },
    'output-accepted': { title: 'Văn bản của đơn vị đã được tiếp nhận', text: '{whatVi}.' },
    'output-returned': { title: 'Văn bản của đơn vị bị trả lại, cần sửa', text: '{whatVi}. Lý do: {reason}' },
    'output-reminded': { title: 'Đơn vị được đôn đốc gửi văn bản', text: '{whatVi}. Hạn: {dueOn}.' },
    'outputs-waiting': { title: 'Có văn bản mới chờ tiếp nhận', text: 'Đơn vị gửi văn bản theo kế hoạch ngày {day}.' },
    'plan-due-soon': {
      title: 'Sắp đến hạn gửi văn bản theo kế hoạch',
      text: 'Đơn vị còn {count} văn bản chưa gửi, hạn {dueOn}.',
    },
    'plan-late': {
      title: 'Đã quá hạn gửi văn bản theo kế hoạch',
      text: 'Đơn vị còn {count} văn bản chưa gửi, hạn là {dueOn}.',
    },
    'password-link': {
      title: 'Liên kết chọn mật khẩu của bạn',
      text: 'Mở liên kết để chọn mật khẩu đăng nhập. Liên kết dùng được một lần, trong {days} ngày.',
    },
    'publication-opened': {
      title: 'Đề nghị của đơn vị đang được công khai lấy ý kiến',
      text: '{count} đề nghị thuộc {roundVi} được công khai đến hết ngày {endsOn}.',
    },
    'publication-ended': {
      title: 'Đã hết hạn công khai, chờ kết thúc',
      text: 'Thời hạn công khai của {roundVi} đã hết ngày {endsOn}. Còn {unanswered} ý kiến chưa trả lời.',
    },
    'publication-closed': {
      title: 'Đã kết thúc công khai lấy ý kiến',
      text: '{count} đề nghị thuộc {roundVi} được chuyển sang bước tiếp theo.',
    },
    'comment-received': {
      title: 'Có ý kiến của người dân cần trả lời',
      text: 'Ý kiến về danh sách công khai của {roundVi}.',
    },
    'meeting-planned': {
      title: 'Mời họp Hội đồng Thi đua - Khen thưởng',
      text: 'Phiên họp lúc {time} ngày {day} tại {place}, xét {count} đề nghị.',
    },
    'council-result': {
      title: 'Hội đồng đã xét đề nghị của đơn vị',
      text: 'Biên bản {minutesNumber}: {passed} đề nghị đạt, {failed} đề nghị không đạt tỷ lệ phiếu.',
    },
    'decision-to-sign': { title: 'Văn bản chờ ký', text: '{abstract}' },
    'decision-sent-back': { title: 'Văn bản bị trả lại, cần sửa', text: '{abstract}. Lý do: {reason}' },
    'decision-to-number': { title: 'Văn bản đã ký, chờ cấp số', text: '{abstract}' },
    'decision-issued': {
      title: 'Đã ban hành quyết định khen thưởng',
      text: 'Quyết định {number} ngày {issuedOn}: đơn vị có {count} trường hợp được khen thưởng.',
    },
    'proposal-issued': {
      title: 'Đã trình cấp trên đề nghị khen thưởng',
      text: 'Tờ trình {number} ngày {issuedOn} có {count} trường hợp của đơn vị.',
    },
    'results-recorded': {
      title: 'Đã có kết quả khen thưởng của cấp trên',
      text: 'Đơn vị có {granted} trường hợp được khen thưởng, {notGranted} trường hợp không được khen thưởng.',
    },
  },
  {
    'plan-issued': {
      title: 'The emulation and commendation plan of {year} is issued',
      text: 'Plan {number} of {issuedOn} asks things of your unit. See what is due and when.',
    },
    'due-date-set': { title: 'A due date was set for a task of the plan', text: '{whatEn}: due {dueOn}.' },
    'output-accepted': { title: 'A document of your unit was accepted', text: '{whatEn}.' },
    'output-returned': {
      title: 'A document of your unit was returned for correction',
      text: '{whatEn}. Reason: {reason}',
    },
    'output-reminded': { title: 'Your unit is urged to send a document', text: '{whatEn}. Due: {dueOn}.' },
    'outputs-waiting': {
      title: 'New documents wait to be accepted',
      text: 'Units sent documents under the plan on {day}.',
    },
    'plan-due-soon': {
      title: 'Documents under the plan are due soon',
      text: 'Your unit has {count} documents to send by {dueOn}.',
    },
    'plan-late': {
      title: 'Documents under the plan are late',
      text: 'Your unit has {count} documents still to send, due {dueOn}.',
    },
    'password-link': {
      title: 'Your link to choose a password',
      text: 'Open the link and choose the password to sign in with. It works once, for {days} days.',
    },
    'publication-opened': {
      title: 'Nominees of your unit are published for comment',
      text: '{count} nominations of {roundEn} are shown to the people until {endsOn}.',
    },
    'publication-ended': {
      title: 'A publication has run out and waits to be closed',
      text: 'The publication of {roundEn} ended on {endsOn}. {unanswered} comments are not answered yet.',
    },
    'publication-closed': {
      title: 'The publication is closed',
      text: '{count} nominations of {roundEn} move on to the next step.',
    },
    'comment-received': {
      title: 'A comment from the people waits for an answer',
      text: 'It speaks of the published list of {roundEn}.',
    },
    'meeting-planned': {
      title: 'Invitation to a meeting of the Emulation and Commendation Council',
      text: 'On {day} at {time} in {place}, on {count} nominations.',
    },
    'council-result': {
      title: 'The council has considered nominations of your unit',
      text: 'Minutes {minutesNumber}: {passed} nominations passed, {failed} did not reach the pass mark.',
    },
    'decision-to-sign': { title: 'A document waits for your signature', text: '{abstract}' },
    'decision-sent-back': { title: 'A document was sent back to be corrected', text: '{abstract}. Reason: {reason}' },
    'decision-to-number': { title: 'A signed document waits for its number', text: '{abstract}' },
    'decision-issued': {
      title: 'A decision of commendation was issued',
      text: 'Decision {number} of {issuedOn}: {count} awards go to your unit.',
    },
    'proposal-issued': {
      title: 'A proposal was sent to the authorities above',
      text: 'Proposal {number} of {issuedOn} holds {count} nominations of your unit.',
    },
    'results-recorded': {
      title: 'The results from the authorities above have come',
      text: '{granted} awards for your unit were granted, {notGranted} were not.',
    },
  },
)

export type NotificationKind = keyof (typeof texts)['vi']

interface Told {
  readonly kind: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What a notification says in a language; the name of its kind if the kind is unknown. */
export function notificationText({ kind, data }: Told, language: Language): { title: string; text: string } {
  const all: Readonly<Record<string, { title: string; text: string }>> = texts[language]
  const found = all[kind]
  if (found === undefined) return { title: kind, text: '' }
  return { title: fill(found.title, data, language), text: fill(found.text, data, language) }
}
