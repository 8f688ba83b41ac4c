import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'

function capture() {
  const lines: string[] = []
  return { lines, logger: createLogger('debug', { write: line => void lines.push(line) }) }
}

test('writes allowed fields as JSON, with those of the request', () => {
  const { lines, logger } = capture()
  const requestId = '0192a1d2-7c3e-7000-8000-000000000000'
  logger.with({ requestId }).info('http.request', { method: 'GET', route: '/ho-so', status: 200, milliseconds: 3.06 })
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    event: 'http.request',
    requestId,
    method: 'GET',
    route: '/ho-so',
    status: 200,
    milliseconds: 3.1,
  })
})

test('no personal data can land in a line, whichever way it is handed over', () => {
  const { lines, logger } = capture()
  const secrets = ['Nguyễn Văn An', 'an@example.vn', '036090001234', 'q=Văn']
  const [name, mail, number, query] = secrets as [string, string, string, string]
  const cause = Object.assign(new Error(`Key (email)=(${mail}) already exists`), {
    code: '23505',
    table: 'users',
    column: number,
  })
  logger.error(`sign-in of ${mail}`, {
    error: new Error(`no such person: ${name}\n    at ${name} line two`, { cause }),
  })
  logger.info('http.request', { route: `/doi-tuong?${query}`, requestId: name, code: mail })
  logger.info('person.found', { name, fullName: name, identity: { number }, body: query } as never)
  logger.warn('job.failed', { error: { message: name, toString: () => mail } })
  const text = lines.join('')
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).toContain('23505')
  expect(text).toContain('logger.test.ts')
})

test('keeps quiet below its level', () => {
  const lines: string[] = []
  createLogger('warn', { write: line => void lines.push(line) }).info('server.ready')
  expect(lines).toEqual([])
})
