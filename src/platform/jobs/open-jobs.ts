import { sql } from 'kysely'
import { fromKysely, type Job, type JobResult, PgBoss } from 'pg-boss'
import type { Logger } from '#platform/logging/logger.ts'
import type { Fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'

const queue = 'reactions'
const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** What is to be done after commands, kept in the database: it outlives a crash and is shared by every process. */
export interface Jobs {
  /** Puts the reactions to facts on the list inside the command's own transaction. */
  enqueue(db: Db, facts: readonly Fact[]): Promise<void>
  /** Begins to carry them out; one that throws is tried again, later and later. */
  work(react: (fact: Fact) => Promise<void>): Promise<void>
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>
}

/** Opens the list of jobs in the schema `pgboss`. Only facts that have reactions are put on it. */
export async function openJobs(databaseUrl: string, hasReactions: (fact: Fact) => boolean, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'pgboss',
    max: 3,
    // A notice of the database wakes the worker; all that asks again and again is slowed down, so that idling costs nothing.
    useListenNotify: true,
    notifyHeartbeatIntervalMs: 60_000,
    schedule: false,
    superviseIntervalSeconds: minute,
    monitorIntervalSeconds: 10 * minute,
    queueCacheIntervalSeconds: hour,
    bamIntervalSeconds: hour,
    flowIntervalSeconds: hour,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', error => log.error('jobs.failed', { error }))
  await boss.start()
  await boss.createQueue(queue, {
    notify: true,
    retryLimit: 12,
    retryBackoff: true,
    retryDelay: 5,
    retryDelayMax: hour,
    expireInSeconds: 5 * minute,
    retentionSeconds: 90 * day,
    deleteAfterSeconds: day,
  })
  return {
    async enqueue(db, facts) {
      const jobs = facts.filter(hasReactions).map(fact => ({ data: fact }))
      if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromKysely(db) })
    },
    async work(react) {
      await boss.work(
        queue,
        {
          batchSize: 50,
          perJobResults: true,
          burstWhenBatchFull: true,
          pollingIntervalSeconds: 5,
          notifyPollingIntervalSeconds: minute,
        },
        async (jobs: Job<Fact>[]) => {
          const results: JobResult[] = []
          for (const { id, data } of jobs) results.push({ id, status: await outcome(react, data, log) })
          return results
        },
      )
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

async function outcome(react: (fact: Fact) => Promise<void>, fact: Fact, log: Logger): Promise<'completed' | 'failed'> {
  try {
    await react(fact)
    return 'completed'
  } catch (error) {
    log.error('reaction.failed', { name: fact.name, error })
    return 'failed'
  }
}

/** The facts whose reactions are still to be carried out, as far as this transaction sees. */
export async function pendingFacts(db: Db): Promise<readonly Fact[]> {
  const exists = await sql<{ there: boolean }>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`.execute(db)
  if (!exists.rows[0]?.there) return []
  const { rows } = await sql<{ data: Fact }>`
    SELECT data FROM pgboss.job WHERE name = ${queue} AND state < 'completed' ORDER BY created_on`.execute(db)
  return rows.map(({ data }) => data)
}
