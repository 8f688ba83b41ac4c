import { acceptOutputs, remindUnits, returnOutputs } from '#modules/plans/index.ts'
import type { Command } from '#shared/command.ts'
import { BulkBar, Button, Details, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { ownPath } from '#web/http/own-path.ts'
import { post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

export const boardFormId = 'da-chon'
const receivers = ['standing-specialist', 'standing-head', 'signing-leader', 'clerk'] as const

interface BoardActionsProps {
  visit: Visit
  /** The page to come back to. */
  address: string
  canRemind?: boolean
}

/** What those who follow the plan do with the ticked rows: take in, urge, send back with a reason. */
export function BoardActions({ visit, address, canRemind = true }: BoardActionsProps) {
  const t = boardWords[visit.language]
  const c = componentWords[visit.language]
  return (
    <BulkBar
      id={boardFormId}
      action="/viec-don-vi/tiep-nhan"
      csrf={visit.csrf}
      once={visit.newOnceKey()}
      label={t.bulk}
      hint={c.chooseFirst}
      chosen={c.chosen}
    >
      <input type="hidden" name="back" value={`${address}${visit.url.search}`} />
      <Button small>{t.accept}</Button>
      {canRemind && (
        <Button small kind="secondary" formaction="/viec-don-vi/don-doc">
          {t.remind}
        </Button>
      )}
      <Details summary={t.returnMore}>
        <TextInput name="reason" label={t.reason} />
        <Button small kind="danger" formaction="/viec-don-vi/tra-lai">
          {t.return}
        </Button>
      </Details>
    </BulkBar>
  )
}

export const boardActionRoutes = [
  post('/viec-don-vi/tiep-nhan', receivers, visit =>
    settle(visit, acceptOutputs, {}, ({ settled }) => boardWords[visit.language].accepted(settled)),
  ),
  post('/viec-don-vi/tra-lai', receivers, async visit =>
    settle(visit, returnOutputs, { reason: (await visit.form()).text('reason') }, ({ settled }) =>
      boardWords[visit.language].returned(settled),
    ),
  ),
  post('/viec-don-vi/don-doc', ['standing-specialist', 'standing-head'], visit =>
    settle(visit, remindUnits, {}, ({ reminded }) => boardWords[visit.language].remindedDone(reminded)),
  ),
]

/** Runs one of the bulk commands on the ticked rows and goes back to where they were ticked. */
async function settle<Input, Name extends string>(
  visit: Visit,
  command: Command<Input, { readonly [Key in Name]: number } & { readonly leftOut: number }>,
  more: Readonly<Record<string, unknown>>,
  text: (counts: Readonly<Record<Name, string>>) => string,
): Promise<Response> {
  const form = await visit.form()
  const outputIds = form
    .all('outputs')
    .flatMap(value => value.split(','))
    .filter(Boolean)
  const back = ownPath(form.text('back'))
  const result = await visit.run(command, { outputIds, ...more })
  if (!result.ok) return visit.redirect(back, { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
  const counts = Object.fromEntries(
    Object.entries<number>(result.value).map(([name, count]) => [name, numberText(count, visit.language)]),
  ) as Record<Name, string> & { leftOut: string }
  const { leftOut } = result.value
  const omitted = leftOut > 0 ? boardWords[visit.language].leftOut(counts.leftOut) : ''
  return visit.redirect(back, { tone: 'ok', text: `${text(counts)}${omitted}` })
}
