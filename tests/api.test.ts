import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import * as api from '../src/index.ts'
import * as plugins from '../src/unified.ts'
import {root} from './fixtures.ts'

/** The names that a module exports, types too. */
function readExported(file: string): readonly string[] {
  const text = readFileSync(path.join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')
  const lists = [...text.matchAll(/^export (?:type )?\{(?<names>[^}]*)\}/gmu)].flatMap((match) => match.groups?.['names']?.split(',') ?? [])
  const own = [...text.matchAll(/^export (?:const|function|interface|type) (?<name>\w+)/gmu)].map((match) => match.groups?.['name'] ?? '')
  return [...lists.map((name) => name.replace(/^\s*type /u, '').trim()), ...own].filter((name) => name !== '').toSorted()
}

test('the package exports these values', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'InputError', 'findDates', 'findMentions', 'loadWriter', 'noticeSchema', 'parseFields', 'parseNotice', 'parseSource', 'readSource', 'writeCsv',
    'writeJson', 'writeMarkdown', 'writeNdjson', 'writeYaml',
  ])
})

test('and with the types these names', () => {
  expect(readExported('index.ts')).toEqual([
    'Contact', 'Converted', 'DateOptions', 'DateRecord', 'Declared', 'Diagnostic', 'FieldOptions', 'FormatName', 'InputError', 'Inspection', 'Issue', 'Line', 'Measure',
    'Mention', 'MentionedBody', 'MentionedCount', 'MentionedDate', 'MentionedReference', 'MentionedState', 'Metadata', 'Notice', 'NoticePart', 'Outcome', 'OutlineSection', 'OutputName', 'Period', 'Piece', 'Point', 'Position', 'Precision', 'ReadOptions', 'RecordField', 'Role', 'Section', 'Severity', 'Slice', 'Source',
    'State', 'Status', 'TextDate', 'WholeWriter', 'WriteOptions', 'Writer', 'findDates', 'findMentions', 'loadWriter', 'noticeSchema', 'parseFields', 'parseNotice', 'parseSource',
    'readSource', 'writeCsv', 'writeJson', 'writeMarkdown', 'writeNdjson', 'writeYaml',
  ])
})

test('zhenggai/unified exports these', () => {
  expect(Object.keys(plugins).toSorted()).toEqual(['noticeCheck', 'noticeParse'])
  expect(readExported('unified.ts')).toEqual(['LocatedNode', 'NoticeNode', 'SectionNode', 'TreeNode', 'noticeCheck', 'noticeParse'])
})

test('a notice given as text and as bytes is the same but for its encoding', async () => {
  const text = '中共溪桥县水务局党组关于巡察整改情况的通报\n现将整改情况予以公布。\n一、巡察反馈问题整改情况\n1.学风不实。\n补学专题三次。\n'
  const {source: ofText, ...fromText} = await api.parseNotice(text)
  const {source: ofBytes, ...fromBytes} = await api.parseNotice(new TextEncoder().encode(text), {name: 'notice.txt'})
  expect(fromText).toEqual(fromBytes)
  expect(ofText).toEqual({...ofBytes, name: null, encoding: null})
})

test.each(['', ' \n　\n', new Uint8Array(), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), new Uint8Array(500).fill(1)])(
  'what cannot be read is an InputError of one line: %j',
  async (input) => {
    await expect(api.parseNotice(input)).rejects.toThrow(api.InputError)
    await expect(api.parseNotice(input)).rejects.toThrow(/^[^\n]+$/u)
  },
)

test('an unknown encoding is an InputError', async () => {
  await expect(api.parseNotice(new Uint8Array([0x61]), {encoding: 'klingon'})).rejects.toThrow(api.InputError)
})
