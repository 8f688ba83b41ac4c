import { defineConfig } from 'vitest/config'

const postgres = {
  globalSetup: ['tests/support/postgres/global-setup.ts'],
  setupFiles: ['tests/support/postgres/drop-databases.setup.ts'],
}

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,database,scripts,bench}/**/*.test.{ts,tsx}', 'tests/{architecture,support}/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          ...postgres,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          ...postgres,
        },
      },
    ],
  },
})
