import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { migrate } from '#platform/database/migrate.ts'
import { projectRoot } from '#shared/project-root.ts'
import { startTestCluster } from '#tests/support/postgres/test-cluster.ts'

/** Writes database/schema.ts from a throw-away database with every migration. */
const server = await startTestCluster()
try {
  const url = server.url('postgres')
  await migrate(url)
  const tool = join(projectRoot, 'node_modules/.bin/kysely-codegen')
  const { status } = spawnSync(tool, ['--config-file', '.kysely-codegenrc.json', '--url', url], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  await server.stop()
}
