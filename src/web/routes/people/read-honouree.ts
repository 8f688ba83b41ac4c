import { readIdentityNumber, type SealedIdentity } from '#modules/people/index.ts'
import type { Refusal } from '#shared/result.ts'
import { fromLegacy, recogniseLegacy } from '#shared/text/legacy-vietnamese.ts'
import { isInOneCase, properName } from '#shared/text/proper-name.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form } from '#web/http/form.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What a form says of an honouree, and what in it could not be read. */
export function readHonouree(form: Form, kind: string, unitId: string | null) {
  const born = form.text('born')
  const bornOn = parseDay(born) ?? null
  const year = /^\d{4}$/.test(born) ? Number(born) : null
  const refusals: Refusal[] =
    born !== '' && bornOn === null && year === null ? [{ code: 'honouree.born-invalid', at: 'bornOn' }] : []
  const details = {
    kind,
    name: form.text('name'),
    sex: form.optional('sex') ?? null,
    bornOn,
    birthYear: bornOn === null ? year : Number(bornOn.slice(0, 4)),
    ethnicity: form.optional('ethnicity') ?? null,
    category: form.optional('category') ?? null,
    unitId,
    positionTitle: form.optional('positionTitle') ?? null,
  }
  return { details, refusals }
}

/** A better spelling of the name than the one typed, unless it was offered and refused before. */
export function betterName(form: Form, kind: string): string | undefined {
  const typed = form.text('name')
  if (typed === form.text('nameAsTyped')) return undefined
  const encoding = recogniseLegacy([typed])
  const name = (encoding && fromLegacy(typed, encoding)) ?? typed
  const better = kind === 'individual' && isInOneCase(name) ? properName(name) : name
  return better === typed ? undefined : better
}

/** The identity number of a form, sealed; null for an empty field, undefined for one that holds something else. */
export function sealIdentity(visit: Visit, form: Form): SealedIdentity | null | undefined {
  const text = form.text('identity')
  if (text === '') return null
  const number = readIdentityNumber(text)
  const { vault } = visit.services
  return number === undefined ? undefined : { cipher: vault.seal(number), index: vault.index(number) }
}
