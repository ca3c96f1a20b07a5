import {defineConfig} from 'vitest/config'

/** What takes minutes since it grows with the size of a text or the number of texts made up; `npm run test:long`. */
const long = [
  'adversarial-size', 'adversarial', 'adversarial-patterns', 'properties', 'metamorphic', 'formats-html-size', 'formats-refused-size', 'formats-pdf-damage', 'invariants-size',
  'cli-many-size', 'cli-soffice', 'dates-limits', 'office-print',
].map((name) => `tests/${name}.test.ts`)
/** What looks at modules as they load, and so needs them fresh. */
const fresh = ['tests/patterns.test.ts', 'tests/adversarial-patterns.test.ts']

/** What needs a browser, one file after the other since some measure time; `npm run test:browser`. */
const browser = ['page', 'use', 'guard', 'speed'].map((name) => `tests/browser-${name}.test.ts`)

export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    // left to itself vitest leaves a core to others
    maxWorkers: '100%',
    // the modules are pure, so files that share them load them once
    isolate: false,
    projects: [
      {extends: true, test: {name: 'quick', include: ['tests/**/*.test.{ts,js}'], exclude: [...long, ...fresh, ...browser]}},
      {extends: true, test: {name: 'fresh', include: fresh.filter((file) => !long.includes(file)), isolate: true}},
      {extends: true, test: {name: 'long', include: long.filter((file) => !fresh.includes(file))}},
      {extends: true, test: {name: 'long-fresh', include: fresh.filter((file) => long.includes(file)), isolate: true}},
      {extends: true, test: {name: 'browser', include: browser, isolate: true}},
    ],
  },
})
