import { query } from '#shared/command.ts'
import { honoureeDetails } from '../honouree.ts'
import { maySearch } from '../people-policies.ts'
import { suspicious } from '../store/duplicates.ts'
import { lookAlikesOf } from '../store/look-alikes.ts'
import { withUnitNames } from '../with-unit-names.ts'

/** Who in the registry may already be the honouree that somebody is about to enter. */
export const findLookAlikes = query({
  name: 'find-look-alikes',
  policy: maySearch,
  input: honoureeDetails,
  async run({ db, clock }, details) {
    const [found = []] = await lookAlikesOf(db, [details])
    const alike = found.filter(({ score }) => score >= suspicious).map(({ honouree }) => honouree)
    return await withUnitNames(db, alike, clock.today())
  },
})
