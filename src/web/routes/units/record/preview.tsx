import type { Child } from 'hono/jsx'
import {
  getUnit,
  previewAlteration,
  previewFounding,
  previewSuccession,
  type UnitOn,
} from '#modules/organisations/index.ts'
import type { Query } from '#shared/command.ts'
import { type Refusal, type Refused, refuseAll } from '#shared/result.ts'
import { Alert, type Change, DefinitionList, Diff } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { unitNames } from '#web/content/units/names.ts'
import { recordWords } from '#web/content/units/record.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { RecordKind } from './read-form.ts'

interface Previewed {
  refused: Refused | undefined
  panel?: Child
}

/** What a change would do, or why it cannot be recorded. */
export async function previewOf(visit: Visit, kind: RecordKind, input: unknown): Promise<Previewed> {
  if (kind === 'thanh-lap')
    return await panelOf(visit, previewFounding, input, ({ parent }) => founding(visit, input, parent))
  if (kind === 'sua')
    return await panelOf(visit, previewAlteration, input, ({ below }) => alteration(visit, input, below))
  return await panelOf(visit, previewSuccession, input, preview => {
    const t = recordWords[visit.language]
    const { kinds } = unitNames[visit.language]
    return facts([
      { term: t.ends, details: namesOf(preview.ending) },
      { term: t.receives, details: namesOf(preview.surviving) },
      { term: t.founds, details: preview.founding.map(({ shortName }) => shortName).join(', ') },
      { term: t.moves, details: namesOf(preview.moving) },
      {
        term: t.counts,
        details: preview.counts
          .map(({ kind, before, after }) => t.countLine(kinds[kind], String(before), String(after)))
          .join('; '),
      },
    ])
  })
}

async function panelOf<Input, Output extends { readonly refusals: readonly Refusal[] }>(
  visit: Visit,
  query: Query<Input, Output>,
  input: unknown,
  content: (preview: Output) => Child | Promise<Child>,
): Promise<Previewed> {
  const result = await visit.services.runner.ask(query, input, visit.actor)
  if (!result.ok) return { refused: result }
  const refused = refuseAll(result.value.refusals)
  if (refused !== undefined) return { refused }
  const t = recordWords[visit.language]
  return {
    refused: undefined,
    panel: (
      <Alert tone="info" title={t.previewTitle} live>
        <p>{t.previewText}</p>
        {await content(result.value)}
      </Alert>
    ),
  }
}

function founding(visit: Visit, input: unknown, parent: UnitOn | null) {
  const t = recordWords[visit.language]
  const { name = '' } = input as { name?: string }
  return facts([
    { term: t.founds, details: name },
    { term: t.above, details: parent?.name ?? '' },
  ])
}

type Details = Pick<UnitOn, 'name' | 'shortName' | 'kind' | 'parentId' | 'officialCode' | 'sector'>

async function alteration(visit: Visit, input: unknown, below: number) {
  const t = recordWords[visit.language]
  const after = input as Details & { unitId: string; from: string }
  const [before, parent] = await Promise.all([
    visit.ask(getUnit, { unitId: after.unitId, day: after.from }),
    after.parentId === null ? null : visit.ask(getUnit, { unitId: after.parentId, day: after.from }),
  ])
  const names = unitNames[visit.language]
  const line = (details: Details, above: string): Record<string, string> => ({
    [t.name]: details.name,
    [t.shortName]: details.shortName,
    [t.unitKind]: names.kinds[details.kind],
    [t.parent]: above,
    [t.code]: details.officialCode ?? '',
    [t.sector]: names.sectors[details.sector],
  })
  const was = before === null ? {} : line(before.unit, before.above[0]?.shortName ?? '')
  const now = line(after, parent?.unit.shortName ?? '')
  const changes: Change[] = Object.keys(now)
    .map(field => ({ field, before: was[field] ?? '', after: now[field] ?? '' }))
    .filter(change => change.before !== change.after)
  return (
    <>
      <Diff changes={changes} words={componentWords[visit.language].changes} />
      {below > 0 && <p>{t.stays(String(below))}</p>}
    </>
  )
}

const facts = (items: readonly { term: string; details: string }[]) => (
  <DefinitionList items={items.filter(({ details }) => details !== '')} />
)

const namesOf = (units: readonly UnitOn[]): string => units.map(({ shortName }) => shortName).join(', ')
