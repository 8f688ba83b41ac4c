import { type CheckedPart, partStates } from '#modules/appraisal/index.ts'
import {
  Actions,
  Button,
  Card,
  type Column,
  DataTable,
  Details,
  Form,
  Select,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { deskWords } from '#web/content/appraisal/desk.ts'
import { partName } from '#web/content/names.ts'
import type { Language } from '#web/content/words.ts'
import { type CardProps, deskPath, filledIn } from './desk-card.ts'
import { FileLinks } from './file-links.tsx'

const tones = { present: 'ok', missing: 'bad', illegible: 'warn' } as const

/** Whether each part of the dossier is there and can be read. */
export function PartsCard({ visit, desk, sent, mayCheck }: CardProps & { mayCheck: boolean }) {
  const { language } = visit
  const t = deskWords[language]
  const columns: Column<CheckedPart>[] = [
    {
      header: t.part,
      rowHeader: true,
      cell: ({ partCode }) => partName(partCode, language),
      detail: ({ required }) => (required ? t.required : t.ifApplies),
    },
    { header: t.files, cell: ({ fileIds }) => <FileLinks ids={fileIds} stored={desk.stored} empty={t.noFile} /> },
    {
      header: t.state,
      cell: part =>
        mayCheck ? (
          <Marking part={part} sent={sent} language={language} />
        ) : (
          <StateTag part={part} language={language} />
        ),
      detail: ({ note }) => (mayCheck ? '' : note),
    },
  ]
  if (desk.checklist.length === 0)
    return (
      <Card title={t.parts} id="thanh-phan">
        <p>{t.noParts}</p>
      </Card>
    )
  const table = <DataTable caption={t.parts} captionHidden columns={columns} rows={desk.checklist} />
  return (
    <Card title={t.parts} id="thanh-phan">
      {mayCheck ? (
        <Form action={`${deskPath(desk)}/thanh-phan`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.parts}>
          <p class="hint">{t.partsHint}</p>
          <input type="hidden" name="version" value={String(desk.nomination.version)} />
          {table}
          <Actions>
            <Button kind="secondary">{t.saveParts}</Button>
          </Actions>
        </Form>
      ) : (
        table
      )}
    </Card>
  )
}

/** Says whether a part is there, against what the files tell, with a note. */
function Marking({ part, sent, language }: { part: CheckedPart; sent: CardProps['sent']; language: Language }) {
  const t = deskWords[language]
  const { partCode, state, marked, required, fileIds, note } = part
  const filled = filledIn('thanh-phan', sent)
  const name = partName(partCode, language)
  const byFiles = fileIds.length > 0 ? t.states.present : required ? t.states.missing : t.absent
  return (
    <>
      <Select
        name={`state.${partCode}`}
        label={`${t.state}: ${name}`}
        labelHidden
        value={filled.text(`state.${partCode}`, marked ? state : '')}
        empty={`${t.states.auto}: ${byFiles.toLowerCase()}`}
        options={partStates.map(each => ({ value: each, text: t.states[each] }))}
      />
      <Details summary={note === '' ? t.note : `${t.note}: ${note}`} open={sent?.to === 'thanh-phan'}>
        <TextInput
          name={`note.${partCode}`}
          label={`${t.note}: ${name}`}
          labelHidden
          value={filled.text(`note.${partCode}`, note)}
          autocomplete="off"
        />
      </Details>
    </>
  )
}

/** Whether a part is there; one that is missing and not asked of this dossier is nothing to worry about. */
function StateTag({ part: { state, required, marked }, language }: { part: CheckedPart; language: Language }) {
  const t = deskWords[language]
  if (state === 'missing' && !required && !marked) return <Tag>{t.absent}</Tag>
  return <Tag tone={tones[state]}>{t.states[state]}</Tag>
}
