import { z } from 'zod'
import { certificatesOfDecision } from '#modules/awards/index.ts'
import { getDecision } from '#modules/decisions/index.ts'
import { readHonourees } from '#modules/people/index.ts'
import { query } from '#shared/command.ts'
import { type CertificateItem, certificateItem } from '../content/certificate.ts'
import { addressed } from '../content/honoured.ts'
import { issuerOn, provinceOn } from '../content/issuer.ts'

export interface IssuedCertificate {
  readonly awardId: string
  readonly item: CertificateItem
  /** The end of the address that its QR code leads to. */
  readonly verifyToken: string
}

/** The certificates issued on a decision, or those of some of its awards, in the order of their serials. */
export const getCertificates = query({
  name: 'get-certificates',
  policy: certificatesOfDecision.policy,
  input: z.object({ decisionId: z.uuid(), awardIds: z.array(z.uuid()).optional() }),
  async run(context, { decisionId, awardIds }): Promise<IssuedCertificate[]> {
    const { db } = context
    const wanted = awardIds && new Set(awardIds)
    const issued = (await certificatesOfDecision.run(context, { decisionId })).flatMap(({ award, certificate }) =>
      certificate !== null && (wanted?.has(award.id) ?? true) ? [{ award, certificate }] : [],
    )
    const [first] = issued
    if (first === undefined) return []
    const day = first.award.grantedOn
    const province = await issuerOn(db, (await provinceOn(db, day)).id, day)
    const found = await getDecision.run(context, { decisionId })
    const people = await readHonourees(
      db,
      issued.map(({ award }) => award.honoureeId),
    )
    const byId = new Map(people.map(honouree => [honouree.id, honouree]))
    issued.sort((one, other) => (one.certificate.serial < other.certificate.serial ? -1 : 1))
    return issued.map(({ award, certificate }) => ({
      awardId: award.id,
      verifyToken: certificate.verifyToken,
      item: certificateItem({
        ...award,
        province,
        name: addressed(award.honoureeName, byId.get(award.honoureeId)?.sex ?? null),
        title: award.honoureeTitle,
        serial: certificate.serial,
        signerPosition: found?.decision.signerPosition ?? '',
        signerName: found?.decision.signerName ?? '',
      }),
    }))
  },
})
