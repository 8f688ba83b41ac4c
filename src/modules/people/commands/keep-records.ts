import { z } from 'zod'
import { command, done, type Fact, fact } from '#shared/command.ts'
import { mayKeepAll, officeOnly } from '../people-policies.ts'
import { disciplineRecord, initiativeRecord, positionRecord, ratingRecord } from '../record.ts'
import { insertDisciplines, insertInitiatives, insertPositions, saveRatings } from '../store/records.ts'

/** One fact for each honouree, up to as many as people read; one for the whole list beyond. */
function recorded(name: string, records: readonly { honoureeId: string }[], values: Record<string, unknown>): Fact {
  const subjects = [...new Set(records.map(({ honoureeId }) => `honouree:${honoureeId}`))]
  return fact(name, subjects.length <= 200 ? subjects : ['honouree:many'], { count: records.length, ...values })
}

const list = <Item extends z.ZodType>(item: Item) => z.object({ records: z.array(item).min(1).max(50_000) })

/** Enters yearly ratings. */
export const recordRatings = command({
  name: 'record-ratings',
  policy: mayKeepAll(),
  input: list(ratingRecord),
  async run({ db }, { records }) {
    await saveRatings(db, records)
    return done({ count: records.length }, recorded('ratings-recorded', records, { year: records[0]?.year }))
  },
})

/** Enters recognised initiatives. */
export const recordInitiatives = command({
  name: 'record-initiatives',
  policy: mayKeepAll(),
  input: list(initiativeRecord),
  async run({ db, newId }, { records }) {
    await insertInitiatives(
      db,
      records.map(record => ({ ...record, id: newId() })),
    )
    return done({ count: records.length }, recorded('initiatives-recorded', records, {}))
  },
})

/** Enters disciplinary measures; for the standing office alone. */
export const recordDisciplines = command({
  name: 'record-disciplines',
  policy: officeOnly,
  input: list(disciplineRecord),
  async run({ db, newId }, { records }) {
    await insertDisciplines(
      db,
      records.map(record => ({ ...record, id: newId() })),
    )
    return done({ count: records.length }, recorded('disciplines-recorded', records, {}))
  },
})

/** Enters positions; the one held before ends where the new one begins. */
export const recordPositions = command({
  name: 'record-positions',
  policy: mayKeepAll(),
  input: list(positionRecord),
  async run({ db, newId }, { records }) {
    await insertPositions(
      db,
      records.map(record => ({ ...record, id: newId() })),
    )
    return done({ count: records.length }, recorded('positions-recorded', records, {}))
  },
})
