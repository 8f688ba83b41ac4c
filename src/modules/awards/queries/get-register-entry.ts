import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { decisionOfAward } from '../store/award-decisions.ts'
import { awardsOf, findAward } from '../store/awards.ts'
import { certificatesOf, findCertificate } from '../store/certificates.ts'

/** One award of the public register with the other awards of the same honouree. */
export const getRegisterEntry = query({
  name: 'get-register-entry',
  policy: anyone,
  input: z.object({ awardId: z.uuid() }),
  async run({ db }, { awardId }) {
    const award = await findAward(db, awardId)
    if (award === undefined) return null
    const [others, [certificate], decision] = await Promise.all([
      awardsOf(db, [award.honoureeId]),
      certificatesOf(db, [awardId]),
      decisionOfAward(db, award),
    ])
    return {
      award,
      decision: decision ?? null,
      serial: certificate?.serial ?? null,
      others: others.filter(({ id }) => id !== awardId),
    }
  },
})

/** What the QR code of a certificate leads to: the award if the certificate is genuine, else null. */
export const verifyCertificate = query({
  name: 'verify-certificate',
  policy: anyone,
  input: z.object({ token: z.string().max(60) }),
  async run({ db }, { token }) {
    const certificate = await findCertificate(db, token)
    const award = certificate && (await findAward(db, certificate.awardId))
    return certificate && award ? { award, serial: certificate.serial, issuedAt: certificate.issuedAt } : null
  },
})
