import {describe, expect, test} from 'vitest'
import {writeGithub} from '../src/write/report/github.ts'
import type {CheckedFile} from '../src/write/report/report.ts'
import {checkText, notice} from './report-files.ts'

const options = {language: 'en', version: '1.2.3'} as const
const file = await checkText(notice)

test('an annotation names file, place and check', () => {
  const {text} = writeGithub([file], options)
  expect(text.split('\n')[0]).toBe(
    '::error file=notices/通报 1.txt,line=7,endLine=7,col=14,endColumn=32,title=private-data::Unexpected identity card number `110*************11`, expected none in a published text',
  )
})

test('what would end a property or the command is escaped', () => {
  const [diagnostic] = file.diagnostics
  if (diagnostic === undefined) throw new Error('no diagnostic')
  const odd: CheckedFile = {...file, name: 'a,b:c%.txt', diagnostics: [{...diagnostic, message: '76% of 25\nis 19'}]}
  const {text} = writeGithub([odd], options)
  expect(text).toContain('file=a%2Cb%3Ac%25.txt,')
  expect(text).toContain('::76%25 of 25%0Ais 19\n')
})

describe('of many', () => {
  const many = Array.from({length: 30}, (_, index): CheckedFile => ({...file, name: `${index}.txt`}))
  const {text, summary} = writeGithub(many, options)
  const lines = text.trimEnd().split('\n')
  test('no more than ten a level are written, the worst first', () => {
    expect(lines).toHaveLength(20)
    expect(lines.slice(0, 10).every((line) => line.startsWith('::error '))).toBe(true)
    expect(lines.slice(10).every((line) => line.startsWith('::warning '))).toBe(true)
  })
  test('the summary has all of them, the worst first', () => {
    const rows = (summary ?? '').split('\n').filter((line) => line.startsWith('| ')).slice(2)
    expect(rows).toHaveLength(120)
    expect(rows.findIndex((row) => row.startsWith('| warning'))).toBe(30)
    expect(summary).toContain('Files: 30, errors: 30, warnings: 90, suggestions: 0')
  })
})

test('a summary does not grow without end', () => {
  const many = Array.from({length: 300}, (_, index): CheckedFile => ({...file, name: `${index}.txt`}))
  const {summary} = writeGithub(many, options)
  expect(summary).toContain('200 more not shown as annotations')
  expect((summary ?? '').length).toBeLessThan(1024 * 1024)
})

test('a file that has no lines is annotated as a whole, and the message says where', () => {
  const {text} = writeGithub([{...file, name: 'a.docx', isVerbatim: false}], options)
  expect(text.split('\n')[0]).toMatch(/^::error file=a\.docx,title=private-data::.* \(line 7 as read\)$/u)
})

test('a summary without diagnostics says so', () => {
  expect(writeGithub([{...file, diagnostics: []}], options)).toEqual({text: '', summary: '### zhenggai\n\nFiles: 1, nothing to report\n'})
})

test('a cell breaks no table and no page', () => {
  const [diagnostic] = file.diagnostics
  if (diagnostic === undefined) throw new Error('no diagnostic')
  const {summary} = writeGithub([{...file, diagnostics: [{...diagnostic, message: 'a | b <img> \n c'}]}], options)
  expect(summary).toContain(String.raw`a \| b \<img\>   c |`)
})
