import { finishRound } from '#modules/nominations/index.ts'
import {
  closeRound,
  getRound,
  openRound,
  type Round,
  type RoundMoveName,
  reopenRound,
  roundMoves,
} from '#modules/rounds/index.ts'
import type { Command } from '#shared/command.ts'
import { availableMoves } from '#shared/status-table.ts'
import { Actions, Card, LinkButton, PostButton } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import { orNotFound } from '#web/http/problems.ts'
import { post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { showRound } from './round-page.tsx'

const office = ['standing-specialist', 'standing-head'] as const

interface Act {
  readonly path: string
  readonly command: Command<{ roundId: string }, object>
}

const acts: Readonly<Record<RoundMoveName, Act>> = {
  open: { path: 'mo', command: openRound },
  close: { path: 'dong', command: closeRound },
  reopen: { path: 'mo-lai', command: reopenRound },
  finish: { path: 'ket-thuc', command: finishRound },
}

export const roundActionRoutes = Object.entries(acts).map(([name, { path, command }]) =>
  post(`/dot/:slug/${path}`, office, async visit => {
    const round = orNotFound(await visit.ask(getRound, { slug: visit.param('slug') }))
    const result = await visit.run(command, { roundId: round.id })
    if (!result.ok) return showRound(visit, refusalText(result.refusals[0], visit.language))
    const text = roundWords[visit.language].done[name as RoundMoveName]
    return visit.redirect(`/dot/${round.slug}`, { tone: 'ok', text })
  }),
)

/** What the standing office can do with a round now; nothing for others. */
export function RoundActions({ visit, round }: { visit: Visit; round: Round }) {
  const t = roundWords[visit.language]
  const moves = availableMoves(roundMoves, { status: round.status, unitId: '' }, visit.actor).map(({ name }) => name)
  const mayChange =
    visit.actor.kind === 'user' && visit.actor.grants.some(({ role }) => office.some(each => each === role))
  if (!mayChange) return null
  const confirms: Partial<Record<RoundMoveName, string>> = { open: t.openConfirm, close: t.closeConfirm }
  return (
    <Card title={t.manage} id="dieu-hanh">
      <Actions>
        {moves.map(name => (
          <PostButton
            action={`/dot/${round.slug}/${acts[name].path}`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            kind={name === 'open' ? 'primary' : 'secondary'}
            confirm={confirms[name]}
          >
            {t[name]}
          </PostButton>
        ))}
        {round.status !== 'finished' && (
          <LinkButton kind="secondary" href={`/dot/${round.slug}/sua`}>
            {t.change}
          </LinkButton>
        )}
      </Actions>
    </Card>
  )
}
