import { describe, expect, it } from 'vitest'
import { knownRefusalCodes } from '#web/content/refusals/index.ts'
import { isTest, sourcesIn } from './sources.ts'

const code = /'([a-z][a-z-]*(?:\.[a-z][a-z0-9-]*)+)'/g

describe('words of refusals', () => {
  it('every code that a command may refuse with has words in both languages', () => {
    const known = new Set(knownRefusalCodes)
    const wrong = [...sourcesIn('src/modules'), ...sourcesIn('src/web/http')]
      .filter(source => !isTest(source))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\brefuse\(\s*'([^']+)'/g)]
          .map(match => match[1] ?? '')
          .concat(
            // Codes carried by schemas: z.string('comment.empty').min(10, 'comment.too-short').
            [...text.matchAll(/\.(?:min|max|regex|length|refine|string|nonempty)\([^)\n]*?'[a-z.-]+'/g)].flatMap(
              match => [...match[0].matchAll(code)].map(inner => inner[1] ?? ''),
            ),
          )
          .filter(each => !known.has(each))
          .map(each => `${path}: ${each}`),
      )
    expect(wrong).toEqual([])
  })
})
