import {defineConfig} from 'vitest/config'

/** What takes minutes since it grows with the size of a text or the number of texts made up; `npm run test:long`. */
const long = ['adversarial-size', 'adversarial', 'adversarial-patterns', 'properties', 'metamorphic', 'formats-html-size', 'dates-limits'].map((name) => `tests/${name}.test.ts`)

export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    projects: [
      {extends: true, test: {name: 'quick', include: ['tests/**/*.test.{ts,js}'], exclude: long}},
      {extends: true, test: {name: 'long', include: long}},
    ],
  },
})
