import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { withClient } from './client.ts'

/** A database of the test server without any table; dropped when the file is through. */
export async function emptyDatabaseUrl(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(server, client => client.query(`create database ${name}`))
  afterAll(() => withClient(server, client => client.query(`drop database if exists ${name} with (force)`)))
  return server.replace('/postgres?', `/${name}?`)
}
