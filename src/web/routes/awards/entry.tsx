import { getRegisterEntry, rolesThatSeeCertificates } from '#modules/awards/index.ts'
import { rolesThatFindHonourees } from '#modules/people/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Card,
  DataTable,
  DateText,
  DefinitionList,
  dayText,
  Honour,
  LinkButton,
  Stack,
} from '#web/components/index.ts'
import { entryWords, registerWords } from '#web/content/awards/register.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardName } from './choices.ts'

type Entry = NonNullable<Awaited<ReturnType<typeof getRegisterEntry.run>>>

/** One award of the register, with the others of the same honouree. */
export const entryRoute = get(
  '/so-vang/:awardId',
  'public',
  async visit => {
    const entry = orNotFound(await visit.ask(getRegisterEntry, { awardId: visit.param('awardId') }))
    const { award, others } = entry
    const t = entryWords[visit.language]
    const r = registerWords[visit.language]
    return visit.page(
      {
        title: `${award.honoureeName}: ${awardName(award.awardCode, visit.language)}`,
        description: t.source(award.decisionNumber, dayText(award.grantedOn), award.decidedBy),
        active: '/so-vang',
        trail: [{ text: r.title, href: '/so-vang' }],
      },
      <>
        {award.revokedOn !== null && (
          <Alert tone="bad" title={t.revokedTitle}>
            {t.revoked(dayText(award.revokedOn))}
          </Alert>
        )}
        <Honour
          award={awardName(award.awardCode, visit.language)}
          givenTo={t.givenTo}
          name={award.honoureeName}
          merit={award.reason === '' ? undefined : capital(award.reason)}
          source={t.source(award.decisionNumber, dayText(award.grantedOn), award.decidedBy)}
        />
        <Stack>
          <Facts visit={visit} entry={entry} />
          <Card title={t.others} id="khac" flush={others.length > 0}>
            {others.length === 0 ? (
              <p>{t.noOthers}</p>
            ) : (
              <DataTable
                caption={t.others}
                captionHidden
                rows={[...others].reverse()}
                rowHref={({ id }) => `/so-vang/${id}`}
                columns={[
                  { header: t.award, rowHeader: true, cell: row => awardName(row.awardCode, visit.language) },
                  { header: t.year, cell: row => String(row.year) },
                  {
                    header: t.decision,
                    cell: row => row.decisionNumber,
                    detail: row => <DateText at={row.grantedOn} />,
                  },
                ]}
              />
            )}
          </Card>
        </Stack>
      </>,
    )
  },
  { cached: true },
)

function Facts({ visit, entry }: { visit: Visit; entry: Entry }) {
  const t = entryWords[visit.language]
  const { award, decision, serial } = entry
  return (
    <Card title={t.facts} id="thong-tin">
      <DefinitionList
        items={[
          ...(award.honoureeTitle === '' ? [] : [{ term: t.title, details: award.honoureeTitle }]),
          ...(award.unitName === ''
            ? []
            : [{ term: t.unit, details: <UnitLink award={award} text={award.unitName} /> }]),
          { term: t.achievementYear, details: String(award.year) },
          {
            term: t.decision,
            details: (
              <>
                {award.decisionNumber} · <DateText at={award.grantedOn} />
                {decision !== null && (
                  <>
                    <br />
                    <a href={`/quyet-dinh-cong-khai/${decision.id}`}>{t.decisionList}</a>
                  </>
                )}
              </>
            ),
          },
          ...(serial === null ? [] : [{ term: t.serial, details: serial }]),
        ]}
      />
      <Actions>
        {serial !== null && hasRole(visit.actor, ...rolesThatSeeCertificates) && (
          <LinkButton kind="secondary" small href={`/so-vang/${award.id}/bang-khen.pdf`}>
            {t.certificate}
          </LinkButton>
        )}
        {hasRole(visit.actor, ...rolesThatFindHonourees) && (
          <LinkButton kind="secondary" small href={`/doi-tuong/${award.honoureeId}`}>
            {t.registry}
          </LinkButton>
        )}
        {award.unitId !== null && (
          <LinkButton kind="secondary" small href={`/so-vang?don-viId=${award.unitId}`}>
            {t.unitAwards}
          </LinkButton>
        )}
      </Actions>
    </Card>
  )
}

const UnitLink = ({ award, text }: { award: Entry['award']; text: string }) =>
  award.unitId === null ? <>{text}</> : <a href={`/don-vi/${award.unitId}`}>{text}</a>

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
