import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { rolesThatSeeCertificates } from '../award-roles.ts'
import { awardsOfDecision } from '../store/awards.ts'
import { certificatesOf } from '../store/certificates.ts'

/** The awards of a decision with their certificates, for printing. */
export const certificatesOfDecision = query({
  name: 'certificates-of-decision',
  policy: roleIs(...rolesThatSeeCertificates),
  input: z.object({ decisionId: z.uuid() }),
  async run({ db }, { decisionId }) {
    const awards = await awardsOfDecision(db, decisionId)
    const certificates = await certificatesOf(
      db,
      awards.map(({ id }) => id),
    )
    const byAward = new Map(certificates.map(certificate => [certificate.awardId, certificate]))
    return awards.map(award => ({ award, certificate: byAward.get(award.id) ?? null }))
  },
})
