import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onPinnedNode } from './lib/on-pinned-node.mjs'
import { inRoot, root } from './lib/root.mjs'

await onPinnedNode()
const { check } = await import('./check.mjs')
const { build } = await import('./build.mjs')

const checks = check()
await build()
const tests = runTests(process.argv.slice(2))
const failed = checks.failed + tests.failed
process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'neu-guong-report-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { status } = spawnSync(inRoot('node_modules/.bin/vitest'), ['run', ...reporters, ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    const { passed, failed } = countTests(report)
    // Errors outside any test, such as a server that did not start, only show in the exit code.
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countTests(report) {
  try {
    const { numPassedTests, testResults, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    const brokenFiles = testResults.filter(
      file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
