import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { rolesThatPrint } from '../award-roles.ts'
import { awardsOfDecision } from '../store/awards.ts'
import { addPrinting, issueCertificatesFor } from '../store/certificates.ts'

/** Gives every award of a province's decision its certificate: a serial and an unguessable address for its QR code. */
export const issueCertificates = command({
  name: 'issue-certificates',
  policy: roleIs(...rolesThatPrint),
  input: z.object({ decisionId: z.uuid() }),
  async run(context, { decisionId }) {
    const awards = await awardsOfDecision(context.db, decisionId)
    const provincial = awards.filter(award => award.level !== 'nha-nuoc')
    if (provincial.length === 0) return refuse('certificate.nothing-to-issue')
    const ids = provincial.map(({ id }) => id)
    const year = Number(context.clock.today().slice(0, 4))
    const issued = await issueCertificatesFor(context.db, ids, year, context.clock.now())
    return done({ issued, total: ids.length }, fact('certificates-issued', [`decision:${decisionId}`], { issued }))
  },
})

/** Records that certificates of a decision went to the printer, all or some, so that a second print is seen as one. */
export const recordPrinting = command({
  name: 'record-printing',
  policy: roleIs(...rolesThatPrint),
  input: z.object({ decisionId: z.uuid(), awardIds: z.array(z.uuid()).optional() }),
  async run(context, { decisionId, awardIds }) {
    const wanted = awardIds && new Set(awardIds)
    const ids = (await awardsOfDecision(context.db, decisionId))
      .map(({ id }) => id)
      .filter(id => wanted?.has(id) ?? true)
    if (ids.length === 0) return refuse('certificate.nothing-to-issue')
    await addPrinting(context.db, ids)
    return done(
      { printed: ids.length },
      fact('certificates-printed', [`decision:${decisionId}`], { count: ids.length }),
    )
  },
})
