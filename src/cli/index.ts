import { ConfigError } from '#platform/config/config.ts'
import type { CliCommand } from './command.ts'
import { commands } from './commands/index.ts'

const [name, ...args] = process.argv.slice(2)
const command = commands.find(each => each.name === name)
process.exitCode = command ? await run(command) : help()

async function run(chosen: CliCommand): Promise<number> {
  try {
    return await chosen.run(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error instanceof ConfigError ? 78 : 1
  }
}

function help(): number {
  const asked = name === undefined || name === 'help' || name === '--help'
  const lines = commands.map(each => {
    const call = [each.name, each.usage].filter(Boolean).join(' ')
    return `  ${call.padEnd(34)} ${each.summary}`
  })
  const text = `Usage: npm run -s cli -- <command>\n\n${lines.join('\n')}`
  if (asked) console.log(text)
  else console.error(`There is no command ${name}.\n${text}`)
  return asked ? 0 : 64
}
