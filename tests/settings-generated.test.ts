import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import Ajv from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {printSettingsSchema} from '../src/cli/settings-schema.ts'
import {allChecks} from '../src/checks/index.ts'
import {manuals} from '../src/checks/manuals.ts'
import {root} from './fixtures.ts'

const schema: Record<string, unknown> = JSON.parse(printSettingsSchema())

test('the JSON Schema of the settings is that of their description', () => {
  expect(readFileSync(path.join(root, 'schemas', 'config.schema.json'), 'utf8')).toBe(printSettingsSchema())
})

describe('the JSON Schema of the settings', () => {
  const validate = new Ajv.default({strict: false}).compile(schema)
  test.each([
    [{}, true],
    [{checks: {'ordinal-gap': 'off', completeness: 'info', 'unreadable-date': 'error'}, lang: 'zh', maxWarnings: 0}, true],
    [{overrides: [{files: ['drafts/**'], checks: {placeholder: 'off'}}], severity: 'error'}, true],
    [{checks: {'ordinal-gab': 'off'}}, false],
    [{checks: {'ordinal-gap': 'fatal'}}, false],
    [{overrides: [{files: [], checks: {}}]}, false],
    [{check: {}}, false],
  ])('takes %j: %s', (settings, isValid) => {
    expect(validate(settings)).toBe(isValid)
  })
})

test('the manuals are those of the files', () => {
  const printed = execFileSync(process.execPath, [path.join(root, 'scripts', 'manuals.js')], {encoding: 'utf8'})
  expect(readFileSync(path.join(root, 'src', 'checks', 'manuals.ts'), 'utf8')).toBe(printed)
})

test.each(allChecks.map(({id}) => id))('the manual of %s has a sentence and a picture', (id) => {
  expect(manuals[id]).toMatch(/^[A-Z][^\n]{10,}[\s\S]*\n\n {4}\S/u)
})
