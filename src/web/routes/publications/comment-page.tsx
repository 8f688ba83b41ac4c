import { getPublication, leaveComment } from '#modules/consultation/index.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  PageHeader,
  Select,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { publicationWords } from '#web/content/publications/public.ts'
import { addressOf } from '#web/http/address.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { openedByPerson, openedField, openedNow, trapField } from '#web/http/spam-guard.ts'
import type { Visit } from '#web/http/visit.tsx'

const longestName = 200

/** The form on which anyone comments on a list or one of its nominees. */
export async function showCommentForm(visit: Visit, form?: Form, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = publicationWords[language]
  const c = componentWords[language]
  const { publication, round, nominees, isOpen } = orNotFound(
    await visit.ask(getPublication, { slug: visit.param('slug') }),
  )
  const list = `/cong-khai/${publication.slug}`
  const title = round === undefined ? t.title : roundName(round, language)
  const about = form?.text('about') ?? visit.url.searchParams.get('ve') ?? ''
  return visit.page(
    { title: t.formTitle, active: '/cong-khai' },
    <>
      <Breadcrumbs
        label={c.where}
        trail={[{ text: t.title, href: '/cong-khai' }, { text: title, href: list }, { text: t.formTitle }]}
      />
      <PageHeader title={t.formTitle} lead={t.formLead(title)} />
      {isOpen ? (
        <PageForm action={`${list}/gop-y`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.formTitle} narrow>
          <ErrorSummary title={c.errorTitle} errors={errors.list} />
          <input type="hidden" name={openedField} value={openedNow(visit.services.settings.secret)} />
          <div class="visually-hidden" aria-hidden="true">
            <label for={trapField}>{t.trap}</label>
            <input id={trapField} name={trapField} tabindex={-1} autocomplete="off" />
          </div>
          <Select
            name="about"
            label={t.who}
            empty={t.wholeList}
            value={about}
            options={nominees.map(({ id, nomineeName, nomineeTitle }) => ({
              value: id,
              text: [nomineeName, nomineeTitle].filter(Boolean).join(', '),
            }))}
          />
          <TextArea
            name="body"
            label={t.body}
            hint={t.bodyHint}
            rows={8}
            value={form?.text('body')}
            error={errors.at('body')}
          />
          <TextInput
            name="name"
            label={t.name}
            value={form?.text('name')}
            error={errors.at('name')}
            autocomplete="name"
          />
          <TextInput
            name="contact"
            label={t.contact}
            hint={t.contactHint}
            optional={c.optional}
            value={form?.text('contact')}
            autocomplete="tel"
          />
          <p class="hint">{t.privacy}</p>
          <Actions>
            <Button>{t.send}</Button>
            <LinkButton kind="plain" href={list}>
              {t.back}
            </LinkButton>
          </Actions>
        </PageForm>
      ) : (
        <Alert tone="info">{t.closed}</Alert>
      )}
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

/** Takes the comment in; what a machine filled in is thanked for and thrown away. */
export async function takeComment(visit: Visit) {
  const { settings, vault } = visit.services
  const t = publicationWords[visit.language]
  const form = await visit.form()
  const slug = visit.param('slug')
  const thanks = `/cong-khai/${slug}/da-nhan`
  if (form.text(trapField) !== '') return visit.redirect(thanks)
  const name = form.text('name')
  if (name === '' || name.length > longestName) return showCommentForm(visit, form, oneError('name', t.nameMissing))
  if (!openedByPerson(settings.secret, form.text(openedField)))
    return showCommentForm(visit, form, oneError(undefined, t.tooFast))
  const author = { name, contact: form.text('contact').slice(0, longestName) }
  const result = await visit.run(leaveComment, {
    slug,
    nominationId: form.optional('about') ?? null,
    authorCipher: vault.seal(JSON.stringify(author)),
    addressIndex: vault.index(`comment:${visit.today}:${addressOf(visit.context)}`),
    body: form.text('body'),
  })
  if (!result.ok) return showCommentForm(visit, form, formErrors(result, visit.language))
  return visit.redirect(thanks)
}

/** Says that the comment arrived and what happens with it. */
export function showThanks(visit: Visit) {
  const t = publicationWords[visit.language]
  return visit.page(
    { title: t.thanksTitle, active: '/cong-khai' },
    <>
      <PageHeader title={t.thanksTitle} lead={t.thanksText} />
      <Actions>
        <LinkButton href={`/cong-khai/${encodeURIComponent(visit.param('slug'))}`}>{t.back}</LinkButton>
      </Actions>
    </>,
  )
}

const oneError = (field: string | undefined, text: string): FormErrors => ({
  list: [{ text, field }],
  at: name => (name === field ? text : undefined),
})
