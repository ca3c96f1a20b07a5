import {defineConfig} from 'vitest/config'

/** What takes minutes since it grows with the size of a text or the number of texts made up; `npm run test:long`. */
const long = ['adversarial-size', 'adversarial', 'adversarial-patterns', 'properties', 'metamorphic', 'formats-html-size', 'dates-limits'].map((name) => `tests/${name}.test.ts`)

/** What needs a browser, one file after the other since some measure time; `npm run test:browser`. */
const browser = ['page', 'use', 'guard', 'speed'].map((name) => `tests/browser-${name}.test.ts`)

export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    projects: [
      {extends: true, test: {name: 'quick', include: ['tests/**/*.test.ts'], exclude: [...long, ...browser]}},
      {extends: true, test: {name: 'long', include: long}},
      {extends: true, test: {name: 'browser', include: browser}},
    ],
  },
})
