import {
  documentKinds,
  listTemplateVersions,
  replaceTemplate,
  restoreDefaultTemplate,
  sampleDocument,
} from '#modules/documents/index.ts'
import type { Refused } from '#shared/result.ts'
import { documentNames, templateWords } from '#web/content/document-templates.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { sendPdf, sendWord, storedTemplate, templateInUse, wordType } from '#web/http/document-files.ts'
import { formErrors, noErrors } from '#web/http/form-errors.ts'
import { notFound, orNotFound } from '#web/http/problems.ts'
import { receiveTemplate } from '#web/http/receive-template.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { templatePage, templatesPage } from './pages.tsx'

const keepers = ['administrator', 'standing-head'] as const
const home = '/quan-tri/mau-van-ban'

/** The province's Word templates: downloaded, replaced, tried, taken back. */
export const documentTemplateRoutes = [
  get(home, keepers, async visit => templatesPage(visit, await visit.ask(listTemplateVersions, {}))),
  get(`${home}/:kind`, keepers, async visit => show(visit)),
  get(`${home}/:kind/mau.docx`, keepers, async visit => {
    const kind = kindOf(visit)
    return visit.download(await templateInUse(visit, kind), `mau-${kind}.docx`, wordType)
  }),
  get(`${home}/:kind/xem-thu.docx`, keepers, visit => sendWord(visit, sampleDocument(kindOf(visit)))),
  get(`${home}/:kind/xem-thu.pdf`, keepers, visit =>
    sendPdf(visit, sampleDocument(kindOf(visit)), [visit.services.settings.baseUrl]),
  ),
  get(`${home}/:kind/ban/:versionId`, keepers, async visit => {
    const versions = await visit.ask(listTemplateVersions, {})
    const version = orNotFound(
      versions.find(({ id, kind }) => id === visit.param('versionId') && kind === kindOf(visit)),
    )
    if (version.hash === null) throw notFound()
    return visit.download(await storedTemplate(visit, version.hash), version.fileName, wordType)
  }),
  post(`${home}/:kind`, keepers, async visit => {
    const kind = kindOf(visit)
    const [file] = (await visit.form()).files('file')
    if (file === undefined) return show(visit, nothingChosen)
    const received = await receiveTemplate(visit, kind, file)
    if (!received.ok) return show(visit, received)
    const replaced = await visit.run(replaceTemplate, { ...received.value, kind })
    if (!replaced.ok) return show(visit, replaced)
    return visit.redirect(`${home}/${kind}`, { tone: 'ok', text: templateWords[visit.language].replaced })
  }),
  post(`${home}/:kind/mac-dinh`, keepers, async visit => {
    const kind = kindOf(visit)
    const restored = await visit.run(restoreDefaultTemplate, { kind })
    const flash = restored.ok
      ? ({ tone: 'ok', text: templateWords[visit.language].restored } as const)
      : ({ tone: 'bad', text: refusalText(restored.refusals[0], visit.language) } as const)
    return visit.redirect(`${home}/${kind}`, flash)
  }),
]

const nothingChosen: Refused = { ok: false, refusals: [{ code: 'file.none', at: 'file' }] }

const kindOf = (visit: Visit) => orNotFound(documentKinds.find(kind => kind === visit.param('kind')))

async function show(visit: Visit, refused?: Refused) {
  const kind = kindOf(visit)
  const versions = (await visit.ask(listTemplateVersions, {})).filter(version => version.kind === kind)
  const errors = refused === undefined ? noErrors : formErrors(refused, visit.language)
  return templatePage(visit, { kind, name: documentNames[visit.language][kind], versions, errors })
}
