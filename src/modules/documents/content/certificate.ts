import { findAward } from '#law/catalogue/index.ts'
import type { Signature } from '../document.ts'
import { areaOf, type Issuer } from './issuer.ts'
import { signatureOf } from './signature.ts'
import { dayInWords, upper } from './wording.ts'

/** On plain paper with our frame; our text alone; or only what a printed form leaves open. */
export const certificateForms = ['khung', 'chu', 'phoi'] as const
export type CertificateForm = (typeof certificateForms)[number]

/** What one certificate says. */
export interface CertificateItem {
  readonly authority: string
  readonly verb: string
  readonly award: string
  readonly name: string
  readonly position: string
  readonly reason: string
  readonly decision: readonly string[]
  readonly serial: string
  readonly place: string
  readonly signature: Signature
  readonly codeAlt: string
}

export interface CertificateFacts {
  readonly province: Issuer
  readonly awardCode: string
  readonly level: string
  readonly decidedBy: string
  readonly decisionNumber: string
  readonly grantedOn: string
  /** With the form of address of a person whose sex is known. */
  readonly name: string
  readonly title: string
  readonly unitName: string
  readonly reason: string
  readonly serial: string
  readonly signerPosition: string
  readonly signerName: string
}

/** The certificate of one award, with the names of the day of its decision. */
export function certificateItem(facts: CertificateFacts): CertificateItem {
  const { province } = facts
  return {
    authority:
      facts.level === 'tinh' ? upper(`Chủ tịch Ủy ban nhân dân ${areaOf(province.unit)}`) : upper(facts.decidedBy),
    ...headline(facts.awardCode),
    name: facts.name,
    position: [facts.title, facts.title.includes(facts.unitName) || facts.name === facts.unitName ? '' : facts.unitName]
      .filter(part => part !== '')
      .join(', '),
    reason: facts.reason.replace(/^./u, first => first.toLocaleUpperCase('vi')).replace(/[.;\s]+$/, ''),
    decision: [`Quyết định số ${facts.decisionNumber}`, dayInWords(facts.grantedOn)],
    serial: facts.serial,
    place: `${province.place}, ${dayInWords(facts.grantedOn)}`,
    signature: signatureOf(facts.signerPosition, facts.signerName),
    codeAlt: `Mã QR để kiểm tra bằng số ${facts.serial}`,
  }
}

/** "TẶNG / BẰNG KHEN", "TẶNG DANH HIỆU / CHIẾN SĨ THI ĐUA CẤP TỈNH". */
function headline(code: string): { verb: string; award: string } {
  const award = findAward(code)
  const [short = ''] = (award?.nameVi ?? code).split(/ của /)
  const isTitle = award?.kind === 'danh-hieu' && !short.startsWith('Cờ')
  return { verb: isTitle ? 'TẶNG DANH HIỆU' : 'TẶNG', award: upper(short) }
}

export interface PrintOptions {
  readonly form: CertificateForm
  /** Millimetres by which a printer has to be corrected. */
  readonly offset: { readonly x: number; readonly y: number }
}

/** The content of a file of certificates, one a page; a single one is for keeping, many are a print run. */
export function certificatesContent(items: readonly CertificateItem[], { form, offset }: PrintOptions) {
  const single = items.length === 1
  return {
    title: single ? `${items[0]?.award} ${items[0]?.serial}` : `${items[0]?.award} (${items.length})`,
    frame: form !== 'khung' ? '' : single ? 'khung.svg' : 'khung.pdf',
    fixed: form !== 'phoi',
    offset,
    items,
  }
}
