import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('an empty environment gives the demonstration on this machine only', () => {
  expect(loadConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    demo: true,
    baseUrl: 'http://127.0.0.1:3000',
    dataFolder: resolve('data'),
    databaseUrl: undefined,
  })
})

test('a database of its own switches the demonstration off unless it is asked for', () => {
  const DATABASE_URL = 'postgresql://u:p@db.example.vn/neu_guong'
  expect(loadConfig({ DATABASE_URL }).demo).toBe(false)
  expect(loadConfig({ DATABASE_URL, NEU_GUONG_DEMO: '1' }).demo).toBe(true)
})

test('an empty value is as good as none', () => {
  expect(loadConfig({ PORT: '', HOST: ' ' })).toMatchObject({ port: 3000, host: '127.0.0.1' })
})

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'http://x'],
  ['DATABASE_URL', 'mysql://u:bi-mat@h/d'],
  ['NEU_GUONG_DEMO', 'có'],
  ['NEU_GUONG_BASE_URL', 'thidua.example.vn'],
  ['NEU_GUONG_SMTP_URL', 'mail.example.vn'],
  ['NEU_GUONG_MAIL_FROM', 'Nêu Gương'],
  ['NEU_GUONG_SECRET', 'ngắn'],
  ['NEU_GUONG_LOG_LEVEL', 'loud'],
  ['NEU_GUONG_DATE', './x'],
])('%s=%s is named as wrong', (name, value) => {
  const problems = problemsOf({ [name]: value })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(name)
})

test('everything wrong is shown at once, and no secret is', () => {
  const problems = problemsOf({ PORT: 'x', DATABASE_URL: 'mysql://u:bi-mat@h/d', NEU_GUONG_SECRET: 'ngắn' })
  expect(problems).toHaveLength(3)
  expect(problems.join()).not.toMatch(/bi-mat|ngắn/)
})
