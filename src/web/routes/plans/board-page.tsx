import { getBoard, type Obligation, type OutputState, outputStates } from '#modules/plans/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Card,
  Details,
  dayText,
  EmptyState,
  Filters,
  Icon,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  Select,
  Stats,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { outputStateWords, outputTones } from '#web/content/output-states.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { unitNames } from '#web/content/units/names.ts'
import type { Language } from '#web/content/words.ts'
import { hrefWith } from '#web/http/href.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { BoardActions } from './board-actions.tsx'
import { readBoard } from './board-address.ts'
import { BoardTable } from './board-table.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'

/** Units × state for one obligation, or for every document of one clause. */
export async function showBoard(visit: Visit) {
  const { language } = visit
  const { address, asked } = readBoard(visit)
  const board = orNotFound(await visit.ask(getBoard, asked))
  const { obligations, rows } = board
  const [first] = obligations
  if (first === undefined) return visit.redirect(`/ke-hoach/${asked.year}`)
  const t = boardWords[language]
  const isOffice = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  const title = obligations.length > 1 ? t.clauseTitle(first.clauseRef) : whatOf(first, language)
  return visit.page(
    {
      title,
      trail: [
        { text: t.plan(String(asked.year)), href: `/ke-hoach/${asked.year}` },
        { text: first.clauseRef, href: `/ke-hoach/${asked.year}#${first.clauseRef}` },
      ],
    },
    <>
      <PageHeader title={title} lead={leadOf(first, language)} />
      {obligations.length > 1 && (
        <Details summary={t.oneByOne}>
          <ol>
            {obligations.map(obligation => (
              <li>
                <a href={`/ke-hoach/${asked.year}/nghia-vu/${obligation.code}`}>{whatOf(obligation, language)}</a>
              </li>
            ))}
          </ol>
        </Details>
      )}
      <Stats label={t.states} items={statsOf(visit, board.states)} />
      <BoardFilters visit={visit} address={address} kinds={board.kinds} found={board.found} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyAdvice}</EmptyState>
      ) : (
        <>
          <Card flush>
            <BoardTable obligations={obligations} rows={rows} language={language} isOffice={isOffice} />
          </Card>
          {isOffice && <BoardActions visit={visit} address={address} />}
          <Foot
            visit={visit}
            address={address}
            start={board.start}
            shown={rows.length}
            found={board.found}
            next={board.next}
          />
        </>
      )}
    </>,
  )
}

function leadOf(obligation: Obligation, language: Language): string {
  const t = boardWords[language]
  const recipient = recipientOf(obligation, language)
  const due = obligation.dueOn === null ? t.noDue : t.due(dayText(obligation.dueOn))
  return recipient === '' ? `${due}.` : `${due}. ${t.to(recipient)}.`
}

function statsOf(visit: Visit, counts: Readonly<Record<OutputState, number>>) {
  const words = outputStateWords[visit.language]
  return outputStates
    .filter(state => counts[state] > 0 || state === 'accepted' || state === 'late')
    .map(state => ({
      value: numberText(counts[state], visit.language),
      label: words[state],
      href: hrefWith(visit.url, { 'trang-thai': state }),
      tone: counts[state] > 0 ? outputTones[state] : ('neutral' as const),
    }))
}

interface BoardFiltersProps {
  visit: Visit
  address: string
  kinds: readonly string[]
  found: number
}

function BoardFilters({ visit, address, kinds, found }: BoardFiltersProps) {
  const { language } = visit
  const t = boardWords[language]
  const c = componentWords[language]
  const states = outputStateWords[language]
  const kindNames: Readonly<Record<string, string>> = unitNames[language].kinds
  const { state, kind, text } = readBoard(visit).asked
  const chip = (label: string, parameter: string) => ({
    text: label,
    href: hrefWith(visit.url, { [parameter]: undefined }),
    removeLabel: c.removeFilter(label),
  })
  const chips = [
    ...(state === undefined ? [] : [chip(states[state], 'trang-thai')]),
    ...(kind === undefined ? [] : [chip(kindNames[kind] ?? kind, 'loai')]),
  ]
  return (
    <Filters
      label={c.filters}
      action={address}
      submit={c.search}
      chips={chips}
      count={t.units(numberText(found, language))}
      reset={chips.length > 0 || text !== '' ? { text: c.clearFilters, href: address } : undefined}
    >
      <SearchField name="q" label={t.find} value={text} />
      <Select
        name="trang-thai"
        label={t.state}
        options={outputStates.map(value => ({ value, text: states[value] }))}
        value={state}
        empty={t.anyState}
      />
      <Select
        name="loai"
        label={t.kind}
        options={kinds.filter(Boolean).map(value => ({ value, text: kindNames[value] ?? value }))}
        value={kind}
        empty={t.anyKind}
      />
    </Filters>
  )
}

interface FootProps {
  visit: Visit
  address: string
  start: number
  shown: number
  found: number
  next: string | null
}

function Foot({ visit, address, start, shown, found, next }: FootProps) {
  const { language } = visit
  const t = boardWords[language]
  const c = componentWords[language]
  const n = (value: number) => numberText(value, language)
  return (
    <>
      {found > shown && (
        <Pagination
          label={c.pages}
          position={c.position(n(start + 1), n(start + shown), n(found))}
          previous={start === 0 ? undefined : { text: c.previous, href: hrefWith(visit.url, {}) }}
          next={next === null ? undefined : { text: c.next, href: hrefWith(visit.url, { sau: next }) }}
        />
      )}
      <Actions>
        <LinkButton kind="secondary" small href={`${address}/bang.xlsx${visit.url.search}`}>
          <Icon name="download" />
          {t.export}
        </LinkButton>
      </Actions>
    </>
  )
}
