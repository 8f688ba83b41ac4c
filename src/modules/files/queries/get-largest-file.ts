import { z } from 'zod'
import { findParameter } from '#modules/parameters/index.ts'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'

/** What holds where the province has set nothing. */
const megabytesUnlessSet = 20

/** The largest file that is taken in today, in megabytes. */
export const getLargestFile = query({
  name: 'get-largest-file',
  policy: anyone,
  input: z.object({}),
  async run({ db, clock }) {
    const set = await findParameter(db, 'files.max-megabytes', clock.today())
    return { megabytes: set?.value ?? megabytesUnlessSet }
  },
})
