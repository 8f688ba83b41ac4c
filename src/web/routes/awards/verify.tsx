import { verifyCertificate } from '#modules/awards/index.ts'
import { Actions, Alert, Card, DefinitionList, dayText, Icon, LinkButton } from '#web/components/index.ts'
import { verifyWords } from '#web/content/awards/register.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardName } from './choices.ts'

type Verified = NonNullable<Awaited<ReturnType<typeof verifyCertificate.run>>>

/** What the QR code of a certificate leads to: genuine, revoked or unknown, in big words. */
export const verifyRoute = get('/xac-minh/:token', 'public', async visit => {
  const token = visit.param('token')
  const found = token.length <= 60 ? await visit.ask(verifyCertificate, { token }) : null
  return found === null ? unknownPage(visit) : knownPage(visit, found)
})

function knownPage(visit: Visit, found: Verified) {
  const t = verifyWords[visit.language]
  const { award, serial } = found
  const isRevoked = award.revokedOn !== null
  const place = [award.honoureeTitle, award.unitName].filter(text => text !== '' && text !== award.honoureeName)
  return visit.page(
    { title: t.title, active: '/so-vang' },
    <section class={isRevoked ? 'seal revoked' : 'seal valid'}>
      <SealMark name={isRevoked ? 'cross' : 'check'} />
      <h1>{isRevoked ? t.revoked : t.valid}</h1>
      <p class="lead">{award.revokedOn === null ? t.validLead : t.revokedLead(dayText(award.revokedOn))}</p>
      <Card>
        <DefinitionList
          items={[
            { term: t.name, details: <strong class="seal-name">{award.honoureeName}</strong> },
            ...(place.length === 0 ? [] : [{ term: t.position, details: place.join(', ') }]),
            { term: t.award, details: <strong>{awardName(award.awardCode, visit.language)}</strong> },
            ...(award.reason === '' ? [] : [{ term: t.reason, details: award.reason }]),
            { term: t.decision, details: `${award.decisionNumber} · ${dayText(award.grantedOn)}` },
            { term: t.decidedBy, details: award.decidedBy },
            { term: t.serial, details: serial },
          ]}
        />
      </Card>
      <p class="hint">
        {t.checkedOn(dayText(visit.today))} {t.limits}
      </p>
      <Actions>
        <LinkButton kind="secondary" href={`/so-vang/${award.id}`}>
          {t.entry}
        </LinkButton>
      </Actions>
    </section>,
  )
}

function unknownPage(visit: Visit) {
  const t = verifyWords[visit.language]
  return visit.page(
    { title: t.title, active: '/so-vang' },
    <section class="seal unknown">
      <SealMark name="question" />
      <h1>{t.unknown}</h1>
      <p class="lead">{t.unknownLead}</p>
      <Alert tone="info">{t.unknownAdvice}</Alert>
      <Actions>
        <LinkButton kind="secondary" href="/so-vang">
          {t.register}
        </LinkButton>
      </Actions>
    </section>,
    404,
  )
}

const SealMark = ({ name }: { name: 'check' | 'cross' | 'question' }) => (
  <div class="seal-mark" aria-hidden="true">
    <Icon name={name} />
  </div>
)
