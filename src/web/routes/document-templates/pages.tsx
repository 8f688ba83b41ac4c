import {
  type DocumentKind,
  documentKinds,
  knownPlaceholders,
  requiredPlaceholders,
  type TemplateVersion,
} from '#modules/documents/index.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  Columns,
  DataTable,
  DateText,
  DefinitionList,
  Details,
  ErrorSummary,
  FileInput,
  Form,
  LinkButton,
  PageHeader,
  PostButton,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { documentNames, templateWords } from '#web/content/document-templates.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'

const home = '/quan-tri/mau-van-ban'

/** Every kind of document with the template it is filled into now. */
export function templatesPage(visit: Visit, versions: readonly TemplateVersion[]) {
  const t = templateWords[visit.language]
  const rows = documentKinds.map(kind => ({ kind, version: versions.find(version => version.kind === kind) }))
  return visit.page(
    { title: t.title, active: home },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Card flush>
        <DataTable
          caption={t.caption}
          captionHidden
          rows={rows}
          rowHref={({ kind }) => `${home}/${kind}`}
          columns={[
            { header: t.document, rowHeader: true, cell: ({ kind }) => documentNames[visit.language][kind] },
            {
              header: t.inUse,
              cell: ({ version }) =>
                version?.hash == null ? <Tag>{t.defaultTemplate}</Tag> : <Tag tone="ok">{t.ownTemplate}</Tag>,
              detail: ({ version }) => version?.fileName,
            },
            { header: t.since, cell: ({ version }) => (version === undefined ? '–' : <DateText at={version.setAt} />) },
          ]}
        />
      </Card>
    </>,
  )
}

interface TemplatePageProps {
  readonly kind: DocumentKind
  readonly name: string
  /** The newest first. */
  readonly versions: readonly TemplateVersion[]
  readonly errors: FormErrors
}

/** One kind of document: the template in use, a new one, its placeholders, and what was used before. */
export function templatePage(visit: Visit, { kind, name, versions, errors }: TemplatePageProps) {
  const t = templateWords[visit.language]
  const path = `${home}/${kind}`
  const isOwn = versions[0]?.hash != null
  return visit.page(
    { title: name, active: home },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[{ text: t.title, href: home }, { text: name }]}
      />
      <PageHeader title={name} />
      <ErrorSummary title={componentWords[visit.language].errorTitle} errors={errors.list} />
      <Columns aside={<Versions visit={visit} path={path} versions={versions} />} asideLabel={t.versions}>
        <Card title={t.present} id="mau">
          <DefinitionList
            items={[
              {
                term: t.inUse,
                details: isOwn ? <Tag tone="ok">{t.ownTemplate}</Tag> : <Tag>{t.defaultTemplate}</Tag>,
              },
            ]}
          />
          <Actions>
            <LinkButton href={`${path}/mau.docx`}>{t.download}</LinkButton>
            <LinkButton kind="secondary" href={`${path}/xem-thu.docx`}>
              {t.tryWord}
            </LinkButton>
            <LinkButton kind="secondary" href={`${path}/xem-thu.pdf`}>
              {t.tryPdf}
            </LinkButton>
            {isOwn && (
              <PostButton
                action={`${path}/mac-dinh`}
                csrf={visit.csrf}
                once={visit.newOnceKey()}
                kind="danger"
                confirm={t.restoreConfirm}
              >
                {t.restore}
              </PostButton>
            )}
          </Actions>
        </Card>
        <Card title={t.replace} id="thay">
          <p>{t.replaceLead}</p>
          <Form csrf={visit.csrf} once={visit.newOnceKey()} files>
            <FileInput name="file" label={t.file} accept=".docx" error={errors.at('file')} />
            <Actions>
              <Button kind="secondary">{t.send}</Button>
            </Actions>
          </Form>
        </Card>
        <Placeholders visit={visit} kind={kind} />
      </Columns>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

function Placeholders({ visit, kind }: { visit: Visit; kind: DocumentKind }) {
  const t = templateWords[visit.language]
  const needed = requiredPlaceholders(kind)
  return (
    <Card title={t.placeholders} id="cho-dien">
      <p>{t.placeholdersLead}</p>
      <Details summary={t.placeholdersShow(String(knownPlaceholders(kind).length))}>
        <DataTable
          caption={t.placeholders}
          captionHidden
          rows={knownPlaceholders(kind)}
          columns={[
            { header: t.placeholder, rowHeader: true, cell: placeholder => <code>{`{${placeholder}}`}</code> },
            { header: t.needed, cell: placeholder => (needed.includes(placeholder) ? t.yes : t.no) },
          ]}
        />
      </Details>
    </Card>
  )
}

interface VersionsProps {
  readonly visit: Visit
  readonly path: string
  readonly versions: readonly TemplateVersion[]
}

function Versions({ visit, path, versions }: VersionsProps) {
  const t = templateWords[visit.language]
  return (
    <Card title={t.versions} id="cac-ban">
      {versions.length === 0 && <p>{t.noVersions}</p>}
      {versions.length > 0 && (
        <DefinitionList
          items={versions.map(({ id, setAt, hash, fileName }) => ({
            term: hash === null ? t.defaultTemplate : fileName,
            details: (
              <>
                <DateText at={setAt} />
                {hash !== null && (
                  <>
                    {' · '}
                    <a href={`${path}/ban/${id}`}>{t.download}</a>
                  </>
                )}
              </>
            ),
          }))}
        />
      )}
    </Card>
  )
}
