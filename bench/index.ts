import { certificates } from './certificates.ts'
import { nameSearch } from './name-search.ts'
import { scriptSize } from './script-size.ts'
import type { Bench } from './support/bench.ts'
import { report } from './support/report.ts'
import { warmStart } from './warm-start.ts'

const benches: readonly Bench[] = [warmStart, scriptSize, certificates, nameSearch]

// `npm run bench -- name` runs those whose name holds the words.
const wanted = process.argv.slice(2).join(' ').toLowerCase()
let broken = 0
for (const bench of benches.filter(({ name }) => name.toLowerCase().includes(wanted))) {
  broken += report(bench, await bench.run())
}
process.exitCode = broken === 0 ? 0 : 1
