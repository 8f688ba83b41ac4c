import type { StoredFile } from '#modules/files/index.ts'
import { Button, FileInput, FormKeys, PostButton, Tag } from '#web/components/index.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import type { Visit } from '#web/http/visit.tsx'

interface Paper {
  readonly code: string
  readonly name: string
  readonly note?: string | undefined
  readonly files: readonly StoredFile[]
}

interface PaperListProps {
  visit: Visit
  /** Files are posted here; `/go` below it takes one off. */
  path: string
  papers: readonly Paper[]
  mayChange: boolean
  hint: string
  accept: string
  /** The paper whose file was refused, and why. */
  error?: string | undefined
  errorText?: string | undefined
}

/** Papers with their files; each can be given a file and relieved of one, also without script. */
export const PaperList = (props: PaperListProps) => (
  <ul class="papers">
    {props.papers.map(paper => (
      <li>
        <PaperHead paper={paper} {...props} />
        {paper.files.map(file => (
          <FileLine file={file} paper={paper} {...props} />
        ))}
        {props.mayChange && <Upload paper={paper} {...props} />}
      </li>
    ))}
  </ul>
)

function PaperHead({ paper, visit }: PaperListProps & { paper: Paper }) {
  const t = submissionWords[visit.language]
  return (
    <div class="has-file">
      <span>
        {paper.name}
        {paper.note !== undefined && <small>{paper.note}</small>}
      </span>
      {paper.files.length === 0 ? <Tag tone="warn">{t.noFile}</Tag> : <Tag tone="ok">{paper.files.length}</Tag>}
    </div>
  )
}

function FileLine({ file, paper, visit, path, mayChange }: PaperListProps & { file: StoredFile; paper: Paper }) {
  const t = submissionWords[visit.language]
  return (
    <div class="has-file">
      <a href={`/tep/${file.id}`}>{file.name}</a>
      {mayChange && (
        <PostButton
          action={`${path}/go`}
          csrf={visit.csrf}
          once={visit.newOnceKey()}
          fields={{ partCode: paper.code, fileId: file.id }}
          kind="plain"
          small
        >
          <span aria-hidden="true">{t.detach}</span>
          <span class="visually-hidden">{t.detachOf(file.name)}</span>
        </PostButton>
      )}
    </div>
  )
}

function Upload({ paper, visit, path, hint, accept, error, errorText }: PaperListProps & { paper: Paper }) {
  const t = submissionWords[visit.language]
  return (
    <form method="post" action={path} enctype="multipart/form-data" class="upload" data-submit-once>
      <FormKeys csrf={visit.csrf} once={visit.newOnceKey()} />
      <input type="hidden" name="partCode" value={paper.code} />
      <FileInput
        name="file"
        id={`tep-${paper.code}`}
        label={t.file(paper.name)}
        labelHidden
        hint={hint}
        accept={accept}
        error={error === paper.code ? errorText : undefined}
      />
      <Button kind="secondary" small>
        {t.attach}
      </Button>
    </form>
  )
}
