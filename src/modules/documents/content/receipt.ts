import { dayInVietnam, type IsoDate } from '#shared/clock.ts'
import type { OfficialDocument } from '../document.ts'
import { awardInWords, countInWords, type Honoured } from './honoured.ts'
import type { Issuer } from './issuer.ts'
import { dayInWords, momentInWords } from './wording.ts'

/** What a receipt says. */
export interface ReceiptFacts {
  readonly issuer: Issuer
  readonly dossierCode: string
  readonly unitName: string
  readonly title: string
  readonly letter: string
  readonly submittedAt: Date
  /** The day of return, or null where the province has set no time for it. */
  readonly returnOn: IsoDate | null
  readonly workingDays: number | null
  readonly parts: readonly string[]
  readonly honoured: readonly Honoured[]
}

/** The receipt and note of the day of return, after form 01 of Thông tư 01/2018/TT-VPCP. */
export function receiptDocument(facts: ReceiptFacts): OfficialDocument {
  const { issuer, honoured } = facts
  const awards = [...new Set(honoured.map(({ awardCode }) => awardInWords(awardCode)))]
  const content = {
    title: `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${facts.dossierCode}`,
    head: {
      ...issuer.head,
      number: `Mã hồ sơ: ${facts.dossierCode}`,
      place: `${issuer.place}, ${dayInWords(dayInVietnam(facts.submittedAt))}`,
    },
    type: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    abstract: ['Hồ sơ đề nghị khen thưởng'],
    fields: [
      { name: 'Tiếp nhận hồ sơ của', value: facts.unitName },
      { name: 'Nội dung yêu cầu giải quyết', value: facts.title },
      ...(facts.letter === '' ? [] : [{ name: 'Văn bản đề nghị', value: facts.letter }]),
      { name: 'Danh hiệu, hình thức đề nghị', value: awards.join('; ') },
      { name: 'Số lượng đề nghị', value: countInWords(honoured) },
    ],
    parts: facts.parts.map((part, index) => `${index + 1}. ${part}`),
    times: [
      { name: 'Thời gian nhận hồ sơ', value: momentInWords(facts.submittedAt) },
      ...(facts.workingDays === null
        ? []
        : [{ name: 'Thời hạn giải quyết', value: `${facts.workingDays} ngày làm việc` }]),
      {
        name: 'Thời gian hẹn trả kết quả',
        value: facts.returnOn === null ? 'chưa ấn định' : dayInWords(facts.returnOn),
      },
    ],
    note: 'Giấy này được lập tự động khi hồ sơ được gửi đủ. Tình trạng giải quyết được cập nhật trên trang của hồ sơ.',
    signatures: [
      { lines: ['NGƯỜI NỘP HỒ SƠ'], note: '(Ký, ghi rõ họ tên)', name: '' },
      { lines: ['NGƯỜI TIẾP NHẬN HỒ SƠ'], note: '(Ký, ghi rõ họ tên)', name: '' },
    ] as const,
    codeNote: 'Quét để xem hồ sơ',
    codeAlt: `Mã QR dẫn đến hồ sơ ${facts.dossierCode}`,
  }
  return { kind: 'giay-hen', content, fileName: `giay-hen-${facts.dossierCode}` }
}
