import {
  beginImport,
  changeImportLayout,
  claimImport,
  findLayout,
  getImport,
  getImportTarget,
  type Import,
  importFields,
  importStages,
  previewImport,
} from '#modules/imports/index.ts'
import type { Refusal } from '#shared/result.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  Card,
  FileInput,
  Form,
  LinkButton,
  PageHeader,
  ProgressBar,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { importWords } from '#web/content/imports.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { orNotFound } from '#web/http/problems.ts'
import { receiveFile } from '#web/http/receive-file.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readImportFile } from './import-file.ts'
import { importForm } from './import-form.ts'
import { previewPage } from './preview-page.tsx'
import { runImport } from './run-import.ts'

const preparing = ['unit-officer', 'unit-head'] as const
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const importRoutes = [
  get('/ho-so/:submissionId/nhap', preparing, async visit => uploadPage(visit)),
  get('/ho-so/:submissionId/nhap/mau.xlsx', preparing, async visit => {
    const { round, units } = await targetOf(visit)
    const content = await visit.services.spreadsheets.writeForm(importForm(round, units, visit.language))
    return visit.download(content, `mau-${round.slug}.xlsx`, workbook)
  }),
  post('/ho-so/:submissionId/nhap', preparing, async visit => {
    const { submission } = await targetOf(visit)
    const [file] = (await visit.form()).files('file')
    if (file === undefined) return uploadPage(visit, importWords[visit.language].noFile)
    const read = await visit.services.spreadsheets.read(await file.bytes())
    if (!read.ok) return uploadPage(visit, words(visit, read.refusals[0]))
    const received = await receiveFile(visit, file, { ownerUnitId: submission.unitId })
    if (!received.ok) return uploadPage(visit, words(visit, received.refusals[0]))
    const { hash } = await visit.services.files.put(await file.bytes())
    const begun = await visit.run(beginImport, {
      submissionId: submission.id,
      fileId: received.value.id,
      fileName: received.value.name,
      fileHash: hash,
      layout: findLayout(read.value) ?? null,
    })
    if (!begun.ok) return uploadPage(visit, words(visit, begun.refusals[0]))
    return visit.redirect(`/ho-so/${submission.id}/nhap/${begun.value.id}`)
  }),
  get('/ho-so/:submissionId/nhap/:importId', preparing, async visit => showImport(visit)),
  post('/ho-so/:submissionId/nhap/:importId/cot', preparing, async visit => {
    const found = await importOf(visit)
    const form = await visit.form()
    const content = await readImportFile(visit.services, found)
    if (!content.ok) return showImport(visit, words(visit, content.refusals[0]))
    const sheet = form.integer('sheet') ?? 0
    const firstRow = Math.max(1, form.integer('headerRow') ?? 1)
    const headers = (content.value.sheets[sheet]?.rows[firstRow - 1] ?? []).map(value => String(value ?? ''))
    const chosen = importFields.flatMap(field => {
      const column = form.integer(`column-${field}`)
      return column === undefined ? [] : [[field, column] as const]
    })
    const layout = { sheet, firstRow, headers, columns: Object.fromEntries(chosen) }
    const changed = await visit.run(changeImportLayout, { importId: found.id, layout })
    if (!changed.ok) return showImport(visit, words(visit, changed.refusals[0]))
    return visit.redirect(`/ho-so/${found.submissionId}/nhap/${found.id}`)
  }),
  post('/ho-so/:submissionId/nhap/:importId/xac-nhan', preparing, async visit => {
    const found = await importOf(visit)
    const claimed = await visit.run(claimImport, { importId: found.id })
    if (!claimed.ok) return showImport(visit, words(visit, claimed.refusals[0]))
    // The page of progress is sent at once; the work goes on behind it.
    void runImport(visit.services, visit.actor, found).catch(() => undefined)
    return visit.redirect(`/ho-so/${found.submissionId}/nhap/${found.id}`)
  }),
]

const words = (visit: Visit, refusal: Refusal): string => refusalText(refusal, visit.language)

const targetOf = async (visit: Visit) =>
  orNotFound(await visit.ask(getImportTarget, { submissionId: visit.param('submissionId') }))

async function importOf(visit: Visit): Promise<Import> {
  const found = orNotFound(await visit.ask(getImport, { importId: visit.param('importId') }))
  return orNotFound(found.submissionId === visit.param('submissionId') ? found : undefined)
}

async function uploadPage(visit: Visit, error?: string) {
  const { submission } = await targetOf(visit)
  const t = importWords[visit.language]
  const path = `/ho-so/${submission.id}`
  return visit.page(
    { title: t.title },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[{ text: t.back, href: path }, { text: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      <Card>
        <p>{t.templateHint}</p>
        <Actions>
          <LinkButton kind="secondary" href={`${path}/nhap/mau.xlsx`}>
            {t.template}
          </LinkButton>
        </Actions>
        <Form csrf={visit.csrf} once={visit.newOnceKey()} files>
          <FileInput name="file" label={t.file} accept=".xlsx" error={error} />
          <Actions>
            <Button>{t.upload}</Button>
          </Actions>
        </Form>
      </Card>
    </>,
    error === undefined ? 200 : 422,
  )
}

async function showImport(visit: Visit, error?: string) {
  const found = await importOf(visit)
  if (found.status === 'running') return progressPage(visit, found)
  const t = importWords[visit.language]
  if (found.status === 'done')
    return visit.redirect(`/ho-so/${found.submissionId}`, {
      tone: 'ok',
      text: t.done(found.added.toLocaleString(visit.language)),
    })
  const content = await readImportFile(visit.services, found)
  const failed = found.status === 'failed' ? `${t.failed} ${words(visit, { code: found.stage })}` : undefined
  if (!content.ok) return uploadPage(visit, words(visit, content.refusals[0]))
  const preview = await visit.ask(previewImport, { importId: found.id, ...content.value })
  const tooMany = preview?.tooMany
    ? words(visit, { code: 'import.too-many-rows', values: { count: preview.tooMany, largest: 20_000 } })
    : undefined
  const noRows =
    preview !== null && preview.rows.length === 0 && tooMany === undefined
      ? words(visit, { code: 'import.no-rows' })
      : undefined
  return previewPage({
    visit,
    found,
    sheets: content.value.sheets,
    rows: preview?.rows ?? [],
    hasFormulas: preview?.hasFormulas ?? false,
    error: error ?? failed ?? tooMany ?? noRows,
  })
}

function progressPage(visit: Visit, found: Import) {
  const t = importWords[visit.language]
  const stages: Readonly<Record<string, string>> = t.stages
  const stageNames: readonly string[] = importStages
  const at = stageNames.indexOf(found.stage) + 1
  return visit.page(
    { title: t.running, refreshSeconds: 2 },
    <>
      <PageHeader title={t.running} lead={t.runningLead} />
      <Card>
        <ProgressBar
          id="tien-do"
          label={found.fileName}
          value={at}
          max={importStages.length + 1}
          text={stages[found.stage] ?? ''}
        />
        <Actions>
          <LinkButton kind="secondary" href={`/ho-so/${found.submissionId}/nhap/${found.id}`}>
            {t.reload}
          </LinkButton>
        </Actions>
      </Card>
      {found.stage === 'import.broken' && <Alert tone="bad">{t.failed}</Alert>}
    </>,
  )
}
