interface Prior {
  /** One of these is usually held before. */
  readonly anyOf: readonly string[]
  readonly source: string
}

/**
 * What is usually held before an award by record of work. Other grounds exist (an exceptional deed, a life's service), so what is
 * missing here is worth a look and never in the way.
 */
export const priorAwards: Readonly<Record<string, Prior>> = {
  'chien-si-thi-dua-tinh': { anyOf: ['chien-si-thi-dua-co-so'], source: 'Luật TĐKT 2003 Đ22; NĐ 91/2017 Đ9' },
  'chien-si-thi-dua-toan-quoc': { anyOf: ['chien-si-thi-dua-tinh'], source: 'Luật TĐKT 2003 Đ21; NĐ 91/2017 Đ9' },
  'bang-khen-thu-tuong': { anyOf: ['bang-khen-tinh', 'bang-khen-bo'], source: 'NĐ 91/2017 Đ38' },
  'huan-chuong-lao-dong-hang-ba': { anyOf: ['bang-khen-thu-tuong'], source: 'NĐ 91/2017 Đ24' },
  'huan-chuong-lao-dong-hang-nhi': { anyOf: ['huan-chuong-lao-dong-hang-ba'], source: 'NĐ 91/2017 Đ23' },
  'huan-chuong-lao-dong-hang-nhat': { anyOf: ['huan-chuong-lao-dong-hang-nhi'], source: 'NĐ 91/2017 Đ22' },
  'huan-chuong-doc-lap-hang-nhi': { anyOf: ['huan-chuong-doc-lap-hang-ba'], source: 'Luật TĐKT 2003 Đ37' },
  'huan-chuong-doc-lap-hang-nhat': { anyOf: ['huan-chuong-doc-lap-hang-nhi'], source: 'Luật TĐKT 2003 Đ36' },
}
