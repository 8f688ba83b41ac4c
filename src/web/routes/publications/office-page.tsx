import { getPublicationDesk, type PublicComment } from '#modules/consultation/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  Card,
  Checkbox,
  Columns,
  DateText,
  DefinitionList,
  Details,
  DueTag,
  dayText,
  LinkButton,
  Form as PageForm,
  PageHeader,
  PostButton,
  Tag,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { publicationDeskWords } from '#web/content/publications/desk.ts'
import { publicationWords } from '#web/content/publications/public.ts'
import type { Form } from '#web/http/form.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'

type Desk = NonNullable<Awaited<ReturnType<typeof getPublicationDesk.run>>>

/** What the page shows besides the publication: a form that was refused, or the author of a comment, just opened. */
export interface Shown {
  readonly sent?: { readonly form: Form; readonly errors: FormErrors }
  readonly author?: { readonly commentId: string; readonly name: string; readonly contact: string }
}

/** The office's page of one publication: its state, what locks the next step, and every comment to be answered. */
export async function showOfficePage(visit: Visit, { sent, author }: Shown = {}) {
  const { language } = visit
  const t = publicationDeskWords[language]
  const desk = orNotFound(await visit.ask(getPublicationDesk, { slug: visit.param('slug') }))
  const { publication, round } = desk
  const title = round === undefined ? t.list : roundName(round, language)
  return visit.page(
    { title, active: '/lay-y-kien' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[{ text: t.title, href: '/lay-y-kien' }, { text: title }]}
      />
      <PageHeader
        title={title}
        actions={
          <LinkButton kind="secondary" href={`/cong-khai/${publication.slug}`}>
            {t.seePublic}
          </LinkButton>
        }
      />
      {sent && (
        <Alert tone="bad" live>
          {sent.errors.list[0]?.text}
        </Alert>
      )}
      <Columns aside={<Aside visit={visit} desk={desk} />} asideLabel={t.status}>
        <Card title={t.comments} id="y-kien">
          {desk.comments.length === 0 && <p class="quiet">{t.noComments}</p>}
          {desk.comments.map(comment => (
            <Comment
              visit={visit}
              desk={desk}
              comment={comment}
              sent={sent?.form.text('commentId') === comment.id ? sent : undefined}
              author={author?.commentId === comment.id ? author : undefined}
            />
          ))}
        </Card>
      </Columns>
    </>,
    sent === undefined ? 200 : 422,
  )
}

function Aside({ visit, desk }: { visit: Visit; desk: Desk }) {
  const { language } = visit
  const t = publicationDeskWords[language]
  const { publication, isOpen, unanswered } = desk
  const { openedOn, endsOn, closedAt } = publication
  const mayClose = hasRole(visit.actor, 'standing-specialist', 'standing-head') && closedAt === null && !isOpen
  const next =
    closedAt !== null ? t.nextDone : isOpen ? t.nextWait(dayText(endsOn)) : unanswered > 0 ? t.nextAnswer : t.nextClose
  return (
    <>
      <Card title={t.status}>
        <DefinitionList
          items={[
            { term: t.next, details: next },
            {
              term: t.period,
              details: (
                <>
                  {t.periodText(dayText(openedOn), dayText(endsOn))}{' '}
                  {isOpen && (
                    <DueTag days={desk.workingDaysLeft} words={publicationWords[language].workingDays} soon={2} />
                  )}
                </>
              ),
            },
            {
              term: t.answers,
              details: unanswered > 0 ? <Tag tone="warn">{t.unanswered(String(unanswered))}</Tag> : t.allAnswered,
            },
          ]}
        />
        <p class="quiet small">
          {t.basis}: {publication.basis}
        </p>
        {mayClose && unanswered === 0 && (
          <PostButton
            action={`/lay-y-kien/${publication.slug}/ket-thuc`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            fields={{ publicationId: publication.id }}
          >
            {t.close}
          </PostButton>
        )}
      </Card>
      <Card title={t.shownNominees}>
        <ul>
          {desk.nominees.map(({ id, nomineeName, awardCode }) => (
            <li>
              <a href={`/de-nghi/${id}`}>{nomineeName}</a>
              <br />
              <small>{awardName(awardCode, language)}</small>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

interface CommentProps {
  visit: Visit
  desk: Desk
  comment: PublicComment
  sent: Shown['sent']
  author: Shown['author']
}

/** One comment, its answer, and the forms that answer it or open who wrote it. */
function Comment({ visit, desk, comment, sent, author }: CommentProps) {
  const t = publicationDeskWords[visit.language]
  const { id, nominationId, body, answer, published, receivedAt } = comment
  const name = desk.nominees.find(nominee => nominee.id === nominationId)?.nomineeName
  const mayAnswer = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  return (
    <article class="comment" id={`y-kien-${id}`}>
      <h3>
        {name === undefined ? t.aboutList : t.about(name)} <DateText at={receivedAt} />
        <Tag tone={answer === null ? 'warn' : 'ok'}>{answer === null ? t.notAnswered : t.answered}</Tag>
        {answer !== null && <Tag>{published ? t.shown : t.notShown}</Tag>}
      </h3>
      <p class="as-written">{body}</p>
      {answer !== null && (
        <blockquote>
          <p class="as-written">{answer}</p>
        </blockquote>
      )}
      {author && (
        <Alert tone="warn" live>
          {t.authorIs(author.name, author.contact)}
        </Alert>
      )}
      {mayAnswer &&
        (answer === null ? (
          <AnswerForm visit={visit} desk={desk} comment={comment} sent={sent} />
        ) : (
          <Details summary={t.changeAnswer} open={sent !== undefined}>
            <AnswerForm visit={visit} desk={desk} comment={comment} sent={sent} />
          </Details>
        ))}
      {hasRole(visit.actor, 'standing-head') && <AuthorForm visit={visit} desk={desk} comment={comment} />}
    </article>
  )
}

function AnswerForm({ visit, desk, comment, sent }: Omit<CommentProps, 'author'>) {
  const t = publicationDeskWords[visit.language]
  const { id, answer, published } = comment
  return (
    <PageForm
      action={`/lay-y-kien/${desk.publication.slug}/tra-loi`}
      csrf={visit.csrf}
      once={visit.newOnceKey()}
      label={t.answer}
    >
      <input type="hidden" name="commentId" value={id} />
      <TextArea
        name="answer"
        id={`answer-${id}`}
        label={t.answer}
        rows={4}
        value={sent?.form.text('answer') ?? answer ?? ''}
        error={sent?.errors.at('answer')}
      />
      <Checkbox
        name="published"
        id={`published-${id}`}
        label={t.publish}
        hint={t.publishHint}
        checked={sent === undefined ? published : sent.form.has('published')}
      />
      <Actions>
        <Button kind="secondary" small>
          {t.sendAnswer}
        </Button>
      </Actions>
    </PageForm>
  )
}

function AuthorForm({ visit, desk, comment: { id } }: Pick<CommentProps, 'visit' | 'desk' | 'comment'>) {
  const t = publicationDeskWords[visit.language]
  return (
    <Details summary={t.author}>
      <PageForm
        action={`/lay-y-kien/${desk.publication.slug}/nguoi-gui`}
        csrf={visit.csrf}
        once={visit.newOnceKey()}
        label={t.author}
      >
        <input type="hidden" name="commentId" value={id} />
        <TextInput name="reason" id={`reason-${id}`} label={t.authorReason} hint={t.authorHint} autocomplete="off" />
        <Actions>
          <Button kind="danger" small>
            {t.openAuthor}
          </Button>
        </Actions>
      </PageForm>
    </Details>
  )
}
