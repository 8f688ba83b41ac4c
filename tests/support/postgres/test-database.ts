import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { withClient } from './client.ts'

const created: string[] = []

/** A fresh, migrated, empty database for the calling test file; dropped when the file is through. */
export async function testDatabaseUrl(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(server, client =>
    client.query(`create database ${name} template template_migrated strategy file_copy`),
  )
  created.push(name)
  return server.replace('/postgres?', `/${name}?`)
}

export async function dropTestDatabases(): Promise<void> {
  const names = created.splice(0)
  if (names.length === 0) return
  await withClient(inject('postgresUrl'), async client => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`)
  })
}
