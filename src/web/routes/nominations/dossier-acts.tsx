import { withdrawNominations } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { Actions, Button, Card, Details, FormKeys, LinkButton, TextArea } from '#web/components/index.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { post } from '#web/http/route.ts'
import { type DossierProps, showDossier, type WithdrawError } from './dossier-page.tsx'
import { editHref } from './edit-frame.tsx'

export const dossierActionRoutes = [
  post('/de-nghi/:nominationId/rut', ['unit-head'], async visit => {
    const nominationId = visit.param('nominationId')
    const reason = (await visit.form()).text('reason')
    const result = await visit.run(withdrawNominations, { nominationIds: [nominationId], reason })
    if (!result.ok) return showDossier(visit, { text: refusalText(result.refusals[0], visit.language), typed: reason })
    return visit.redirect(`/de-nghi/${nominationId}`, { tone: 'ok', text: dossierWords[visit.language].withdrawn })
  }),
]

/** What the visitor can do with the nomination now; the desk of appraisal has a page of its own. */
export function DossierActs({ visit, shown, error }: DossierProps & { error?: WithdrawError | undefined }) {
  const t = dossierWords[visit.language]
  const { nomination, isEditable, moves } = shown
  const isUnderAppraisal = nomination.status === 'appraisal' || nomination.status === 'returned'
  const seesDesk = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  const links = [
    isEditable && <LinkButton href={editHref(shown, 'bao-cao')}>{t.edit}</LinkButton>,
    moves.includes('correct') && <LinkButton href={`/de-nghi/${nomination.id}/sua-muc`}>{t.correct}</LinkButton>,
    seesDesk && nomination.status !== 'draft' && nomination.status !== 'submitted' && (
      <LinkButton kind={isUnderAppraisal ? 'primary' : 'secondary'} href={`/de-nghi/${nomination.id}/tham-dinh`}>
        {isUnderAppraisal ? t.appraise : t.seeAppraisal}
      </LinkButton>
    ),
  ].filter(Boolean)
  if (links.length === 0 && !moves.includes('withdraw')) return null
  return (
    <Card title={t.acts} id="viec-can-lam">
      {links.length > 0 && <Actions>{links}</Actions>}
      {moves.includes('withdraw') && (
        <Details summary={t.withdraw} open={error !== undefined}>
          <form method="post" action={`/de-nghi/${nomination.id}/rut`} data-submit-once>
            <FormKeys csrf={visit.csrf} once={visit.newOnceKey()} />
            <TextArea
              name="reason"
              label={t.withdrawReason}
              value={error?.typed ?? ''}
              error={error?.text}
              rows={3}
              required
            />
            <Actions>
              <Button kind="danger">{t.withdraw}</Button>
            </Actions>
          </form>
        </Details>
      )}
    </Card>
  )
}
