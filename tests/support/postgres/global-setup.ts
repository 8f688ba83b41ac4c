import type { TestProject } from 'vitest/node'
import type { EmbeddedPostgres } from '#platform/database/embedded/start-embedded-postgres.ts'
import { migrate } from '#platform/database/migrate.ts'
import { withClient } from './client.ts'
import { startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's own database; the clones are made through it. */
    postgresUrl: string
  }
}

// The unit and the e2e project both ask for a server and are set up in one process: they share one.
const shared = globalThis as { neuGuongTestCluster?: { server: Promise<EmbeddedPostgres>; users: number } }

/** Starts the test server and builds the template that every test database is cloned from. */
export async function setup(project: TestProject): Promise<void> {
  shared.neuGuongTestCluster ??= { server: startWithTemplate(), users: 0 }
  shared.neuGuongTestCluster.users += 1
  const server = await shared.neuGuongTestCluster.server
  project.provide('postgresUrl', server.url('postgres'))
}

export async function teardown(): Promise<void> {
  const cluster = shared.neuGuongTestCluster
  if (!cluster) return
  cluster.users -= 1
  if (cluster.users > 0) return
  delete shared.neuGuongTestCluster
  await (await cluster.server).stop()
}

async function startWithTemplate(): Promise<EmbeddedPostgres> {
  const server = await startTestCluster()
  try {
    await withClient(server.url('postgres'), client => client.query('create database template_migrated'))
    await migrate(server.url('template_migrated'))
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}
