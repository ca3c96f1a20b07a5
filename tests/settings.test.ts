import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../src/record.ts'
import {applySettings, type Flags, readLanguage, resolveSettings} from '../src/cli/settings.ts'
import {parseSettings} from '../src/cli/settings-file.ts'
import type {SettingsFile} from '../src/cli/settings-schema.ts'

const point = {line: 1, column: 1, offset: 0}

function toDiagnostic(id: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return {id, severity, message: '', actual: null, expected: null, excerpt: '', position: {start: point, end: point}, related: []}
}

/** The level of a check in a file. */
function readLevel(id: string, {file = {}, flags = {}, path = 'a.txt'}: {file?: SettingsFile; flags?: Flags; path?: string} = {}): string {
  const [diagnostic] = applySettings(resolveSettings(file, flags, {}), path, [toDiagnostic(id)])
  return diagnostic?.severity ?? 'off'
}

describe('how much a check matters', () => {
  test('is its own where nothing says otherwise', () => {
    expect(readLevel('ordinal-gap')).toBe('warning')
    expect(readLevel('private-data')).toBe('error')
    expect(readLevel('missing-contact')).toBe('off')
  })
  test('is what the file says of it', () => {
    const file: SettingsFile = {checks: {'ordinal-gap': 'error', placeholder: 'off', 'missing-contact': 'warning'}}
    expect(readLevel('ordinal-gap', {file})).toBe('error')
    expect(readLevel('placeholder', {file})).toBe('off')
    expect(readLevel('missing-contact', {file})).toBe('warning')
  })
  test('is what the file says of its group, unless it says something of the check itself', () => {
    const file: SettingsFile = {checks: {'ordinal-gap': 'error', numbering: 'off', completeness: 'info'}}
    expect(readLevel('ordinal-gap', {file})).toBe('error')
    expect(readLevel('ordinal-repeated', {file})).toBe('off')
    expect(readLevel('missing-contact', {file})).toBe('info')
  })
  test('a retired name stands for what has taken its place', () => {
    const file: SettingsFile = {checks: {'unreadable-date': 'error', 'date-damaged': 'off'}}
    expect(readLevel('date-impossible', {file})).toBe('error')
    expect(readLevel('date-damaged', {file})).toBe('off')
  })
})

describe('options', () => {
  test('select turns on what it names, and off all else', () => {
    const flags: Flags = {select: ['missing-contact', 'totals']}
    expect(readLevel('missing-contact', {flags})).toBe('info')
    expect(readLevel('declared-sum', {flags})).toBe('warning')
    expect(readLevel('ordinal-gap', {flags})).toBe('off')
  })
  test('select keeps the severity that the file gives, and counts more than its off', () => {
    const file: SettingsFile = {checks: {'ordinal-gap': 'error', placeholder: 'off'}}
    expect(readLevel('ordinal-gap', {file, flags: {select: ['ordinal-gap']}})).toBe('error')
    expect(readLevel('placeholder', {file, flags: {select: ['placeholder']}})).toBe('warning')
  })
  test('what is ignored is off, whatever else is said', () => {
    const file: SettingsFile = {overrides: [{files: ['*.txt'], checks: {'ordinal-gap': 'error'}}]}
    expect(readLevel('ordinal-gap', {file, flags: {select: ['numbering'], ignoreCheck: ['ordinal-gap']}})).toBe('off')
    expect(readLevel('ordinal-gap', {file, flags: {ignoreCheck: ['numbering']}})).toBe('off')
  })
  test('what is not selected is off in every file', () => {
    const file: SettingsFile = {overrides: [{files: ['*.txt'], checks: {'ordinal-gap': 'error', placeholder: 'error'}}]}
    expect(readLevel('ordinal-gap', {file, flags: {select: ['placeholder']}})).toBe('off')
    expect(readLevel('placeholder', {file, flags: {select: ['placeholder']}})).toBe('error')
  })
  test('count more than the file', () => {
    const file: SettingsFile = {maxWarnings: 3, severity: 'error', lang: 'en'}
    expect(resolveSettings(file, {}, {LANG: 'zh_CN.UTF-8'})).toMatchObject({maxWarnings: 3, severity: 'error', lang: 'en'})
    expect(resolveSettings(file, {maxWarnings: 0, severity: 'info', lang: 'zh'}, {})).toMatchObject({maxWarnings: 0, severity: 'info', lang: 'zh'})
  })
  test('a name that no check has is wrong use, and the nearest is suggested', () => {
    expect(() => resolveSettings({}, {select: ['ordinal-gaps']}, {})).toThrow('there is no check "ordinal-gaps"; did you mean ordinal-gap?')
    expect(() => resolveSettings({}, {ignoreCheck: ['zzzzzzzzzz']}, {})).toThrow('there is no check "zzzzzzzzzz"; zhenggai explain lists all')
  })
})

describe('overrides', () => {
  const file: SettingsFile = {
    overrides: [
      {files: ['drafts/**', '*.html'], checks: {placeholder: 'off', 'missing-contact': 'info'}},
      {files: ['drafts/final/*.txt'], checks: {placeholder: 'error'}},
    ],
  }
  test.each([
    ['a.txt', 'warning', 'off'],
    ['drafts/a.txt', 'off', 'info'],
    ['drafts/deep/a.txt', 'off', 'info'],
    ['drafts/final/a.txt', 'error', 'info'],
    ['pages/a.html', 'off', 'info'],
    ['.hidden/drafts/a.txt', 'warning', 'off'],
    ['drafts/.hidden.txt', 'off', 'info'],
  ])('%s', (path, placeholder, contact) => {
    expect(readLevel('placeholder', {file, path})).toBe(placeholder)
    expect(readLevel('missing-contact', {file, path})).toBe(contact)
  })
})

describe('the language', () => {
  test.each([
    [{LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8'}, 'zh'],
    [{LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US'}, 'zh'],
    [{LC_ALL: 'C', LANG: 'zh_CN.UTF-8'}, 'en'],
    [{LANG: 'zh'}, 'zh'],
    [{LANG: 'zhuang'}, 'en'],
    [{}, 'en'],
  ] as const)('of %j is %s', (env, language) => {
    expect(readLanguage(env)).toBe(language)
  })
})

describe('a settings file', () => {
  test('is YAML or JSON', () => {
    expect(parseSettings('checks:\n  ordinal-gap: error\nmaxWarnings: 0\n', 'a.yaml')).toEqual({checks: {'ordinal-gap': 'error'}, maxWarnings: 0})
    expect(parseSettings('{"lang": "zh"}', 'a.json')).toEqual({lang: 'zh'})
    expect(parseSettings('', 'a.yaml')).toEqual({})
    expect(parseSettings('# nothing\n', 'a.yaml')).toEqual({})
  })
  test.each([
    ['checks:\n  ordinal-gab: error\n', 'a.yaml: there is no check "ordinal-gab"; did you mean ordinal-gap?'],
    ['overrides:\n  - files: [a]\n    checks: {placeholdre: off}\n', 'a.yaml: there is no check "placeholdre"; did you mean placeholder?'],
    ['checks:\n  ordinal-gap: fatal\n', 'a.yaml: checks.ordinal-gap: '],
    ['check: {}\n', 'a.yaml: Unrecognized key: "check"'],
    ['maxWarnings: -1\n', 'a.yaml: maxWarnings: '],
    ['- a\n', 'a.yaml: '],
    ['a: b: c\n', 'a.yaml: '],
    ['"a', 'a.yaml: '],
  ])('that is %j is wrong use', (text, message) => {
    expect(() => parseSettings(text, 'a.yaml')).toThrow(message)
  })
})
