import type { Signature } from '../document.ts'
import { upper } from './wording.ts'

/**
 * The lines of authority above a signature (box 7a): in the name of the committee where it is one that decides, and for the
 * head when a deputy signs.
 */
export function signatureOf(position: string, name: string, inTheNameOf?: string): Signature {
  const own = upper(position.replace(/\s+(ủy ban nhân dân|ubnd|sở|tỉnh|huyện|xã)\b.*$/iu, '').trim())
  const forHead = own.startsWith('PHÓ ') ? [`KT. ${own.slice('PHÓ '.length)}`, own] : [own]
  return { lines: inTheNameOf === undefined ? forHead : [`TM. ${upper(inTheNameOf)}`, ...forHead], note: '', name }
}

/** A place to sign for someone whose name is written in by hand. */
export const emptySignature = (position: string, note = ''): Signature => ({ lines: [upper(position)], note, name: '' })
