import { Alert, Button, Card, DefinitionList, Details, FormKeys } from '#web/components/index.ts'
import { signInWords } from '#web/content/sign-in.ts'
import { onceField } from '#web/http/csrf.ts'
import { openLateForm } from '#web/http/late-form.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'

/** A form that was posted when the session had ended, ready to be sent on. */
export const lateFormRoutes = [
  get('/tiep-tuc/:id', 'signed-in', async visit => {
    const kept = orNotFound(await openLateForm(visit, visit.param('id')))
    const t = signInWords[visit.language].late
    const filled = kept.fields.filter(([name, value]) => name !== onceField && value !== '')
    return await visit.page(
      { title: t.title },
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {kept.hadFiles && <Alert tone="warn">{t.files}</Alert>}
        <Card>
          <p>{t.count(String(filled.length))}</p>
          <form method="post" action={kept.path} data-submit-once>
            <FormKeys csrf={visit.csrf} />
            {kept.fields.map(([name, value]) => (
              <textarea name={name} hidden>
                {`\n${value}`}
              </textarea>
            ))}
            <div class="actions">
              <Button>{t.submit}</Button>
              <a href="/">{t.drop}</a>
            </div>
          </form>
          <Details summary={t.content}>
            <DefinitionList items={filled.map(([name, value]) => ({ term: name, details: value }))} />
          </Details>
        </Card>
      </>,
    )
  }),
]
