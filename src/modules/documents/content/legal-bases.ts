import type { IsoDate } from '#shared/clock.ts'

interface LegalBasis {
  readonly text: string
  /** The first and the last day on which documents rest on it. */
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** What decisions and letters of commendation rest on, in the order in which documents name it. */
const legalBases: readonly LegalBasis[] = [
  {
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    from: '2020-07-01',
    to: '2025-02-28',
  },
  {
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
    from: '2025-03-01',
    to: '2025-06-15',
  },
  { text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', from: '2025-06-16' },
  {
    text: 'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013',
    from: '2014-06-01',
    to: '2023-12-31',
  },
  { text: 'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022', from: '2024-01-01' },
  {
    text: 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    from: '2017-10-01',
    to: '2023-12-31',
  },
  {
    text: 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    from: '2024-01-01',
    to: '2025-06-30',
  },
  {
    text: 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, Khen thưởng',
    from: '2025-07-01',
  },
]

/** The laws and decrees in force on the day, as grounds. */
export const legalBasesOn = (day: IsoDate): string[] =>
  legalBases.filter(({ from = day, to = day }) => from <= day && day <= to).map(({ text }) => text)
