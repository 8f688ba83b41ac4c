import { type certificatesOfDecision, rolesThatPrint } from '#modules/awards/index.ts'
import type { Decision } from '#modules/decisions/index.ts'
import { type CertificateForm, certificateForms } from '#modules/documents/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  DataTable,
  FieldRow,
  FormKeys,
  PageHeader,
  PostButton,
  Radios,
  Select,
  Stack,
  TextInput,
} from '#web/components/index.ts'
import { certificateWords } from '#web/content/awards/certificates.ts'
import { componentWords } from '#web/content/components.ts'
import type { Visit } from '#web/http/visit.tsx'
import { numberText } from './choices.ts'

export interface PrintForm {
  readonly form: CertificateForm
  readonly which: 'all' | 'unprinted' | 'chosen'
  /** Millimetres; undefined for what is no number. */
  readonly x: number | undefined
  readonly y: number | undefined
}

type Listed = Awaited<ReturnType<typeof certificatesOfDecision.run>>[number]

interface CertificatesPageProps {
  readonly decision: Decision
  readonly certificates: readonly Listed[]
  readonly form: PrintForm
  readonly error: string | undefined
}

const printForm = 'in-bang'

/** What can be printed for a decision, how, and what has been printed. */
export function certificatesPage(visit: Visit, { decision, certificates, form, error }: CertificatesPageProps) {
  const t = certificateWords[visit.language]
  const own = certificates.filter(({ award }) => award.level !== 'nha-nuoc')
  const lacking = own.filter(({ certificate }) => certificate === null).length
  const issued = own.filter(({ certificate }) => certificate !== null)
  const path = `/quyet-dinh/${decision.id}/bang-khen`
  const prints = hasRole(visit.actor, ...rolesThatPrint)
  const title = decision.number === null ? t.title : t.of(`${decision.number}/${decision.symbol}`)
  return visit.page(
    { title, active: '/quyet-dinh', trail: [{ text: t.back, href: `/quyet-dinh/${decision.id}` }] },
    <>
      <PageHeader title={title} lead={decision.abstract} />
      {error !== undefined && (
        <Alert tone="bad" live>
          {error}
        </Alert>
      )}
      {certificates.length === 0 && <Alert>{t.notIssued}</Alert>}
      {certificates.length > 0 && own.length === 0 && <Alert>{t.nothing}</Alert>}
      {lacking > 0 && (
        <Alert tone="warn">
          <p>{t.toIssue(numberText(lacking, visit.language))}</p>
          {prints && (
            <PostButton action={`${path}/cap-so`} csrf={visit.csrf} once={visit.newOnceKey()}>
              {t.issue}
            </PostButton>
          )}
        </Alert>
      )}
      <Stack>
        {prints && issued.length > 0 && <PrintCard visit={visit} path={path} form={form} />}
        {issued.length > 0 && <List visit={visit} issued={issued} prints={prints} />}
      </Stack>
    </>,
    error === undefined ? 200 : 422,
  )
}

function PrintCard({ visit, path, form }: { visit: Visit; path: string; form: PrintForm }) {
  const t = certificateWords[visit.language]
  const shown = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','))
  return (
    <Card title={t.print} id="in">
      <p>{t.printLead}</p>
      <form method="post" id={printForm} action={`${path}/in`} class="form" novalidate>
        <FormKeys csrf={visit.csrf} once={visit.newOnceKey()} />
        <Radios
          name="cach"
          label={t.form}
          choices={certificateForms.map(each => ({ value: each, text: t.forms[each] }))}
          value={form.form}
        />
        <Select
          name="nhung"
          label={t.which}
          options={(['all', 'unprinted', 'chosen'] as const).map(value => ({ value, text: t[value] }))}
          value={form.which}
        />
        <FieldRow>
          <TextInput name="x" label={t.x} hint={t.offsetHint} value={shown(form.x)} width="short" inputmode="decimal" />
          <TextInput name="y" label={t.y} hint={t.offsetHint} value={shown(form.y)} width="short" inputmode="decimal" />
        </FieldRow>
        <Actions>
          <Button>{t.printNow}</Button>
          <Button kind="secondary" formaction={`${path}/xem-thu`}>
            {t.preview}
          </Button>
          <Button kind="plain" formaction={`${path}/do-lech`}>
            {t.saveOffset}
          </Button>
        </Actions>
      </form>
    </Card>
  )
}

function List({ visit, issued, prints }: { visit: Visit; issued: readonly Listed[]; prints: boolean }) {
  const t = certificateWords[visit.language]
  return (
    <Card title={t.list} id="danh-sach" flush>
      <DataTable
        caption={t.list}
        captionHidden
        rows={issued}
        rowHref={({ award }) => `/so-vang/${award.id}`}
        selection={
          prints
            ? {
                name: 'bang',
                form: printForm,
                value: ({ award }) => award.id,
                label: ({ award }) => t.select(award.honoureeName),
                allLabel: componentWords[visit.language].selectAll,
              }
            : undefined
        }
        columns={[
          {
            header: t.name,
            rowHeader: true,
            cell: ({ award }) => award.honoureeName,
            detail: ({ award }) => [award.honoureeTitle, award.unitName].filter(text => text !== '').join(', '),
          },
          { header: t.serial, cell: ({ certificate }) => certificate?.serial },
          { header: t.printed, cell: ({ certificate }) => String(certificate?.printedCount ?? 0) },
          {
            header: t.verify,
            cell: ({ certificate }) => certificate && <a href={`/xac-minh/${certificate.verifyToken}`}>{t.verify}</a>,
          },
        ]}
      />
    </Card>
  )
}
