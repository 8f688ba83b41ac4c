import type { Finding as Found } from '#modules/nominations/index.ts'
import { fill } from '../fill.ts'
import { awardName, partName } from '../names.ts'
import { honoureeNames } from '../people/names.ts'
import { type Language, words } from '../words.ts'
import { sectionNames } from './report.ts'

/** What a check found, and what to do about it. `{…}` are the values of the finding. */
const texts = words(
  {
    'award-fits-kind': 'Danh hiệu, hình thức đúng loại đối tượng.',
    'award-of-another-kind': '{award} không dành cho {kind}.',
    'unit-invited': 'Đơn vị thuộc diện được đề nghị trong đợt.',
    'round-for-other-sector': '{unit} không thuộc lĩnh vực của đợt này.',
    'parts-complete': 'Đủ {count} thành phần hồ sơ.',
    'parts-missing': 'Thiếu giấy tờ: {parts}.',
    'report-complete': 'Báo cáo thành tích đủ các mục bắt buộc.',
    'report-sections-missing': 'Báo cáo thành tích còn trống: {sections}.',
    'report-short': 'Báo cáo thành tích còn ngắn: {sections}.',
    'summary-missing': 'Chưa có tóm tắt thành tích để ghi vào tờ trình và quyết định.',
    'nominated-once': 'Chưa được đề nghị ở hồ sơ khác trong đợt.',
    'nominated-twice': 'Đã được đề nghị {award} ở một hồ sơ khác trong đợt này.',
    'nominated-for-another-award': 'Cũng đang được đề nghị {award} trong đợt này.',
    'not-awarded-for-this': 'Chưa được khen cho thành tích của thời gian này.',
    'awarded-already': 'Đã được tặng {award} cho thành tích trong thời gian này ({number}, {day}).',
    'awarded-for-same-period': 'Đã được tặng {award} cho cùng thời gian thành tích ({number}, {day}).',
    'no-discipline-known': 'Không có kỷ luật nào được ghi nhận.',
    'discipline-in-force': 'Đang trong thời gian thi hành kỷ luật.',
    'discipline-in-period': 'Có kỷ luật trong thời gian tính thành tích, đã hết hiệu lực.',
    'prior-award-held': 'Đã được tặng {award} ({number}, {day}).',
    'prior-award-missing': 'Chưa thấy trong sổ vàng: {awards}.',
    'quota-exceeded': 'Toàn tỉnh đã đề nghị {count}, nhiều hơn mức tối đa {quota} của đợt.',
  },
  {
    'award-fits-kind': 'The title or form is meant for this kind of nominee.',
    'award-of-another-kind': '{award} is not meant for a {kind}.',
    'unit-invited': 'The unit is among those the round invites.',
    'round-for-other-sector': '{unit} is not of the sector of this round.',
    'parts-complete': 'All {count} dossier parts are there.',
    'parts-missing': 'Papers missing: {parts}.',
    'report-complete': 'The achievement report has every required section.',
    'report-sections-missing': 'The achievement report is still empty in: {sections}.',
    'report-short': 'The achievement report is short in: {sections}.',
    'summary-missing': 'There is no summary of the achievement for the letter and the decision.',
    'nominated-once': 'Nominated nowhere else in the round.',
    'nominated-twice': 'Already nominated for {award} in another submission of this round.',
    'nominated-for-another-award': 'Also nominated for {award} in this round.',
    'not-awarded-for-this': 'Not awarded yet for the achievements of this period.',
    'awarded-already': 'Already awarded {award} for achievements of this period ({number}, {day}).',
    'awarded-for-same-period': 'Already awarded {award} for the same period ({number}, {day}).',
    'no-discipline-known': 'No discipline is recorded.',
    'discipline-in-force': 'Under discipline at present.',
    'discipline-in-period': 'Was disciplined within the achievement period; no longer in force.',
    'prior-award-held': 'Holds {award} ({number}, {day}).',
    'prior-award-missing': 'Not seen in the register: {awards}.',
    'quota-exceeded': 'The province has nominated {count}, more than the {quota} this round allows.',
  },
)

const advice: { readonly [Each in Language]: Readonly<Partial<Record<Found['code'], string>>> } = {
  vi: {
    'award-of-another-kind': 'Chọn danh hiệu, hình thức khác.',
    'round-for-other-sector': 'Hãy chuyển sang đợt dành cho lĩnh vực này: {round}.',
    'parts-missing': 'Đính kèm giấy tờ còn thiếu.',
    'report-sections-missing': 'Viết các mục còn trống.',
    'nominated-twice': 'Bỏ đề nghị này, hoặc thống nhất với đơn vị đã đề nghị.',
    'nominated-for-another-award': 'Một thành tích chỉ được khen một lần; hãy giữ một đề nghị.',
    'awarded-already': 'Một thành tích không được khen nhiều lần; hãy bỏ đề nghị này.',
    'discipline-in-force': 'Chỉ đề nghị sau khi hết thời gian thi hành kỷ luật.',
    'prior-award-missing': 'Nếu đã được tặng, hãy nêu số quyết định trong báo cáo và đính kèm bản sao.',
    'summary-missing': 'Viết một câu ngắn về thành tích.',
  },
  en: {
    'award-of-another-kind': 'Choose another title or form.',
    'round-for-other-sector': 'Go to the round for this sector: {round}.',
    'parts-missing': 'Attach what is missing.',
    'report-sections-missing': 'Write the sections that are empty.',
    'nominated-twice': 'Take this one out, or agree with the unit that nominated before.',
    'nominated-for-another-award': 'One achievement is awarded once; keep one nomination.',
    'awarded-already': 'One achievement is not awarded several times; take this nomination out.',
    'discipline-in-force': 'Nominate only when the time of discipline is over.',
    'prior-award-missing': 'If it was awarded, name the decision in the report and attach a copy.',
    'summary-missing': 'Write one short sentence about the achievement.',
  },
}

/** What a finding says in a language. */
export const findingText = (finding: Found, language: Language): string =>
  fill(texts[language][finding.code], named(finding, language), language)

/** What to do about a finding, or undefined when nothing is to be done. */
export function findingAdvice(finding: Found, language: Language): string | undefined {
  const text = advice[language][finding.code]
  const round = language === 'vi' ? finding.values.roundVi : finding.values.roundEn
  if (text === undefined || (text.includes('{round}') && !round)) return undefined
  return fill(text, { ...named(finding, language), round }, language)
}

/** Codes of awards, parts, sections and kinds by what they are called. */
function named({ values }: Found, language: Language): Record<string, unknown> {
  const list = (codes: unknown, name: (code: string) => string) =>
    typeof codes === 'string' ? codes.split(',').map(name).join('; ') : codes
  const kinds: Readonly<Record<string, string>> = honoureeNames[language].kinds
  const sections: Readonly<Record<string, string>> = sectionNames[language]
  return {
    ...values,
    award: list(values.award, code => awardName(code, language)),
    awards: list(values.awards, code => awardName(code, language)),
    parts: list(values.parts, code => partName(code, language)),
    sections: list(values.sections, code => sections[code] ?? code),
    kind: typeof values.kind === 'string' ? (kinds[values.kind] ?? values.kind).toLowerCase() : '',
  }
}
