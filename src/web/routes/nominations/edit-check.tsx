import { Actions, Card, LinkButton } from '#web/components/index.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { get } from '#web/http/route.ts'
import { editFrame, editHref, editPageOf, nominationToEdit } from './edit-frame.tsx'
import { FindingsVerdict } from './findings-verdict.tsx'

const unit = ['unit-officer', 'unit-head'] as const

export const editCheckRoutes = [
  /** Page 5: what stands for and against the nomination, each with the page where it is put right. */
  get('/de-nghi/:nominationId/sua/kiem-tra', unit, async visit => {
    const t = nominationFormWords[visit.language]
    const shown = await nominationToEdit(visit)
    return editFrame({
      visit,
      shown,
      page: 'kiem-tra',
      children: (
        <Card title={t.check} id="kiem-tra">
          <FindingsVerdict
            language={visit.language}
            findings={shown.findings}
            fixAt={({ at }) => {
              const page = editPageOf(at)
              return page === 'kiem-tra' ? undefined : { href: editHref(shown, page), text: t.goFix(t.pageNames[page]) }
            }}
          />
          <Actions>
            <LinkButton href={`/ho-so/${shown.submission.id}`}>{t.finish}</LinkButton>
            <LinkButton kind="secondary" href={`/ho-so/${shown.submission.id}/them`}>
              {t.another}
            </LinkButton>
          </Actions>
        </Card>
      ),
    })
  }),
]
