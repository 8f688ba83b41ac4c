/** Where in the law a finding rests: the instrument and the article in it. */
export interface LegalGround {
  readonly instrument: string
  readonly article: string
}

/** Luật Thi đua, khen thưởng 2003, amended in 2005, 2009 and 2013: in force until 31/12/2023. */
const law2003 = 'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi, bổ sung các năm 2005, 2009, 2013)'
/** In force from 01/10/2017 until 31/12/2023. */
const decree91 = 'Nghị định số 91/2017/NĐ-CP'
const law2022 = 'Luật Thi đua, khen thưởng số 06/2022/QH15'
const decree98 = 'Nghị định số 98/2023/NĐ-CP'
const decree152 = 'Nghị định số 152/2025/NĐ-CP'

/** The article of the law of 2003 that lays down the standards of each award, and of Nghị định 91/2017 where it is known. */
const articles2003: Readonly<Record<string, { readonly law: number; readonly decree?: number }>> = {
  'lao-dong-tien-tien': { law: 24, decree: 10 },
  'chien-si-thi-dua-co-so': { law: 23, decree: 9 },
  'chien-si-thi-dua-tinh': { law: 22, decree: 9 },
  'chien-si-thi-dua-toan-quoc': { law: 21, decree: 9 },
  'tap-the-lao-dong-tien-tien': { law: 28 },
  'tap-the-lao-dong-xuat-sac': { law: 27 },
  'co-thi-dua-tinh': { law: 26, decree: 12 },
  'co-thi-dua-chinh-phu': { law: 25, decree: 11 },
  'gia-dinh-van-hoa': { law: 29 },
  'thon-van-hoa': { law: 30 },
  'giay-khen': { law: 74 },
  'bang-khen-tinh': { law: 72, decree: 39 },
  'bang-khen-bo': { law: 72, decree: 39 },
  'bang-khen-thu-tuong': { law: 71, decree: 38 },
  'huan-chuong-lao-dong-hang-ba': { law: 44, decree: 24 },
  'huan-chuong-lao-dong-hang-nhi': { law: 43, decree: 23 },
  'huan-chuong-lao-dong-hang-nhat': { law: 42, decree: 22 },
  'huan-chuong-doc-lap-hang-ba': { law: 38 },
  'huan-chuong-doc-lap-hang-nhi': { law: 37 },
  'huan-chuong-doc-lap-hang-nhat': { law: 36 },
  'huan-chuong-dai-doan-ket': { law: 49 },
  'huan-chuong-dung-cam': { law: 50 },
  'anh-hung-lao-dong': { law: 61 },
  'nha-giao-uu-tu': { law: 62 },
  'nha-giao-nhan-dan': { law: 62 },
}

/**
 * The grounds an appraisal of this award usually rests on, in the law of the day the dossier was received. After 2023 the
 * instruments are named without an article: whoever appraises enters it.
 */
export function suggestedGrounds(awardCode: string, day: string): readonly LegalGround[] {
  if (day >= '2025-07-01') return withoutArticle(law2022, decree152)
  if (day >= '2024-01-01') return withoutArticle(law2022, decree98)
  const known = articles2003[awardCode]
  if (known === undefined) return withoutArticle(law2003, decree91)
  const law = { instrument: law2003, article: `Điều ${known.law}` }
  return known.decree === undefined ? [law] : [law, { instrument: decree91, article: `Điều ${known.decree}` }]
}

const withoutArticle = (...instruments: readonly string[]): LegalGround[] =>
  instruments.map(instrument => ({ instrument, article: '' }))
