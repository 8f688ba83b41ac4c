import {
  askUnits,
  checkParts,
  concludeAppraisal,
  getAppraisal,
  partStates,
  returnForCorrection,
  reviewCorrections,
  withdrawConsultation,
} from '#modules/appraisal/index.ts'
import type { Result } from '#shared/result.ts'
import { dayText, flagReasonName } from '#web/components/index.ts'
import { conclusionWords } from '#web/content/appraisal/conclusion.ts'
import { consultationWords } from '#web/content/appraisal/consultations.ts'
import { deskWords } from '#web/content/appraisal/desk.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post, type Route } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readAsk } from './ask-fields.tsx'
import type { DeskForm } from './desk-card.ts'
import { showDesk } from './desk-page.tsx'

const office = ['standing-specialist', 'standing-head'] as const
const readers = [...office, 'inspector', 'council-member', 'council-secretary', 'signing-leader'] as const
const address = '/de-nghi/:id/tham-dinh'

export const deskRoutes: readonly Route[] = [
  get(address, readers, visit => showDesk(visit)),

  act('tra-sua', async (visit, form) => {
    const flags = form.all('flag').map(field => ({ field, reason: form.text(flagReasonName(field)) }))
    const idOf = (at: string) => {
      const [, index] = /^flags\.(\d+)\./.exec(at) ?? []
      const flag = index === undefined ? undefined : flags[Number(index)]
      return flag && flagReasonName(flag.field)
    }
    const result = await visit.run(returnForCorrection, { ...seen(visit, form), flags })
    return outcome(visit, result, ({ dueOn }) => deskWords[visit.language].sentBack(dayText(dueOn)), idOf)
  }),

  act('thanh-phan', async (visit, form) => {
    const desk = orNotFound(await visit.ask(getAppraisal, { nominationId: visit.param('id') }))
    const marks = desk.checklist.flatMap(({ partCode }) => {
      const state = partStates.find(each => each === form.text(`state.${partCode}`))
      return state === undefined ? [] : [{ partCode, state, note: form.text(`note.${partCode}`) }]
    })
    const result = await visit.run(checkParts, { ...seen(visit, form), marks })
    return outcome(visit, result, () => deskWords[visit.language].partsSaved)
  }),

  act('xem-lai', async (visit, form) => {
    const verdicts = form.all('request').flatMap(requestId => {
      const verdict = form.text(`verdict.${requestId}`)
      if (verdict === '') return []
      return [{ requestId, accepted: verdict === 'accept', reason: form.text(`reason.${requestId}`) }]
    })
    const t = conclusionWords[visit.language]
    const result = await visit.run(reviewCorrections, { ...seen(visit, form), verdicts })
    return outcome(
      visit,
      result,
      ({ askedAgain }) => (askedAgain === 0 ? t.reviewedAll : t.reviewedSome(String(askedAgain))),
      at => `reason.${at}`,
    )
  }),

  act('ket-luan', async (visit, form) => {
    const result = await visit.run(concludeAppraisal, {
      nominations: [{ id: visit.param('id'), version: form.integer('version') }],
      finding: form.text('finding'),
      instrument: form.text('instrument'),
      article: form.text('article'),
      remarks: form.text('remarks'),
    })
    return outcome(visit, result, ({ concluded }) => conclusionWords[visit.language].done(String(concluded)))
  }),

  act('hiep-y', async (visit, form) => {
    const asked = await readAsk(visit, form)
    if (!asked.ok) return { errors: asked.errors }
    const nominations = [{ id: visit.param('id'), version: form.integer('version') }]
    const result = await visit.run(askUnits, { nominations, ...asked.input })
    return outcome(visit, result, ({ dueOn }) => consultationWords[visit.language].asked(dayText(dueOn)))
  }),

  post(`${address}/thu-hoi`, office, async visit => {
    const form = await visit.form()
    const result = await visit.run(withdrawConsultation, { consultationId: form.text('consultation') })
    if (!result.ok) return showDesk(visit, { to: 'thanh-phan', form, errors: formErrors(result, visit.language) })
    return back(visit, consultationWords[visit.language].withdrawnDone)
  }),
]

const seen = (visit: Visit, form: Form) => ({ nominationId: visit.param('id'), version: form.integer('version') })
const back = (visit: Visit, text: string) =>
  visit.redirect(`/de-nghi/${visit.param('id')}/tham-dinh`, { tone: 'ok', text })

type Outcome = { readonly said: string } | { readonly errors: FormErrors }

/** What a command did, in words for the next page, or what was wrong with its form. */
function outcome<Value>(
  visit: Visit,
  result: Result<Value>,
  said: (value: Value) => string,
  idOf?: (at: string) => string | undefined,
): Outcome {
  return result.ok ? { said: said(result.value) } : { errors: formErrors(result, visit.language, idOf) }
}

/** One form of the desk: runs its command, then goes back to the desk, or shows the form again as it was filled in. */
function act(to: DeskForm, run: (visit: Visit, form: Form) => Promise<Outcome>): Route {
  return post(`${address}/${to}`, office, async visit => {
    const form = await visit.form()
    const outcome = await run(visit, form)
    return 'said' in outcome ? back(visit, outcome.said) : showDesk(visit, { to, form, errors: outcome.errors })
  })
}
