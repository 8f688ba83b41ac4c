import { fold } from '#shared/text/fold.ts'
import { awards } from './awards.ts'

/** Other ways people write a title or form, folded; abbreviations of the field among them. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  'lao-dong-tien-tien': ['ldtt', 'danh hieu lao dong tien tien', 'chien si tien tien'],
  'chien-si-thi-dua-co-so': ['cstdcs', 'cstd co so', 'cstd cs'],
  'chien-si-thi-dua-tinh': ['cstdt', 'cstd tinh', 'cstd cap tinh', 'chien si thi dua tinh'],
  'chien-si-thi-dua-toan-quoc': ['cstdtq', 'cstd toan quoc'],
  'tap-the-lao-dong-tien-tien': ['ttldtt', 'tap the ldtt'],
  'tap-the-lao-dong-xuat-sac': ['ttldxs', 'tap the ldxs'],
  'co-thi-dua-tinh': ['co thi dua cua ubnd tinh', 'co thi dua ubnd tinh', 'co thi dua cap tinh', 'co tinh'],
  'co-thi-dua-chinh-phu': ['co chinh phu', 'co thi dua chinh phu'],
  'giay-khen': ['gk', 'giay khen cua chu tich ubnd huyen', 'giay khen cua giam doc so'],
  'bang-khen-tinh': [
    'bk tinh',
    'bang khen ubnd tinh',
    'bang khen cua ubnd tinh',
    'bang khen chu tich ubnd tinh',
    'bang khen cua chu tich ubnd tinh',
    'bang khen cap tinh',
    'bang khen tinh',
  ],
  'bang-khen-bo': ['bk bo', 'bang khen bo', 'bang khen cap bo', 'bang khen cua bo truong'],
  'bang-khen-thu-tuong': ['bk ttg', 'bkttg', 'bang khen ttg', 'bang khen thu tuong', 'bang khen cua thu tuong'],
  'huan-chuong-lao-dong-hang-ba': ['hcld hang ba', 'hcld 3', 'hcldh3', 'huan chuong lao dong hang iii'],
  'huan-chuong-lao-dong-hang-nhi': ['hcld hang nhi', 'hcld 2', 'hcldh2', 'huan chuong lao dong hang ii'],
  'huan-chuong-lao-dong-hang-nhat': ['hcld hang nhat', 'hcld 1', 'hcldh1', 'huan chuong lao dong hang i'],
  'anh-hung-lao-dong': ['ahld', 'danh hieu anh hung lao dong'],
  'nha-giao-uu-tu': ['ngut'],
  'nha-giao-nhan-dan': ['ngnd'],
}

/** Codes of the lists another system in use gives out for download; facts of its published code list. */
const foreignCodes: Readonly<Record<string, string>> = {
  '1647933042': 'lao-dong-tien-tien',
  '1647933380': 'chien-si-thi-dua-co-so',
  '1647508703': 'chien-si-thi-dua-tinh',
  '1647933381': 'chien-si-thi-dua-toan-quoc',
  '1647933198': 'tap-the-lao-dong-tien-tien',
  '1647933151': 'tap-the-lao-dong-xuat-sac',
  '1668522916': 'co-thi-dua-tinh',
  '1647933114': 'co-thi-dua-tinh',
  '1647933079': 'co-thi-dua-chinh-phu',
  '1650360491': 'bang-khen-tinh',
  '1671247716': 'bang-khen-thu-tuong',
  '1650360499': 'giay-khen',
  '1672804435': 'giay-khen',
  '1672804473': 'giay-khen',
  '1671246455': 'huan-chuong-lao-dong-hang-ba',
  '1671246446': 'huan-chuong-lao-dong-hang-nhi',
  '1671246434': 'huan-chuong-lao-dong-hang-nhat',
  '1671246319': 'huan-chuong-doc-lap-hang-ba',
  '1671246307': 'huan-chuong-doc-lap-hang-nhi',
  '1671246141': 'huan-chuong-doc-lap-hang-nhat',
  '1650360214': 'huan-chuong-dai-doan-ket',
  '1650360227': 'huan-chuong-dung-cam',
  '1650360372': 'anh-hung-lao-dong',
  '1650360413': 'nha-giao-uu-tu',
  '1650360387': 'nha-giao-nhan-dan',
  '1671248092': 'nha-giao-nhan-dan',
  '1647933227': 'gia-dinh-van-hoa',
  '1672806150': 'thon-van-hoa',
}

const longWords = (text: string): string =>
  fold(text)
    .replaceAll(/\buy ban nhan dan\b/g, 'ubnd')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const byName = new Map(
  awards.flatMap(award =>
    [award.code, award.nameVi, award.nameEn, ...(aliases[award.code] ?? [])].map(
      name => [longWords(name), award.code] as const,
    ),
  ),
)

/** The code of an award as people write it: name, abbreviation, our code or a code of a list in use. */
export function findAwardCode(text: string): string | undefined {
  return foreignCodes[text.trim()] ?? byName.get(longWords(text))
}

/** Up to three awards whose names share the most words with the text, nearest first; none when nothing is shared. */
export function nearestAwards(text: string): string[] {
  const wanted = new Set(longWords(text).split(' '))
  const scored = new Map<string, number>()
  for (const [name, code] of byName) {
    const words = name.split(' ')
    const shared = words.filter(word => wanted.has(word)).length
    scored.set(code, Math.max(scored.get(code) ?? 0, shared / Math.max(words.length, wanted.size)))
  }
  return [...scored]
    .filter(([, score]) => score >= 0.4)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([code]) => code)
}
