/** SARIF 2.1.0, as code scanning reads it: rules with their manuals, places in UTF-16 units, fingerprints without line numbers. */
import {toFingerprints} from './fingerprint.ts'
import type {CheckedFile, ReportOptions, ReportWriter} from './report.ts'
import type {Check} from '../../checks/check.ts'
import {allChecks} from '../../checks/index.ts'
import {manuals} from '../../checks/manuals.ts'
import {findCheckWords} from '../../checks/messages/index.ts'
import type {Diagnostic} from '../../record.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

export const writeSarif: ReportWriter = (files, options) => {
  const driver = {name: 'zhenggai', version: options.version, rules: allChecks.map((check) => toRule(check, options))}
  const results = files.flatMap(toResults)
  const run = {tool: {driver}, language: options.language, columnKind: 'utf16CodeUnits', results}
  return {text: `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, null, 2)}\n`, summary: null}
}

const indexes: ReadonlyMap<string, number> = new Map(allChecks.map(({id}, index) => [id, index]))

function toRule({id, group, severity, isOptional}: Check, {language}: ReportOptions): unknown {
  return {
    id,
    shortDescription: {text: findCheckWords(id, language).summary},
    help: {text: manuals[id] ?? ''},
    defaultConfiguration: {level: levels[severity], enabled: isOptional !== true},
    properties: {tags: [group]},
  }
}

function toResults(file: CheckedFile): readonly unknown[] {
  const fingerprints = toFingerprints(file.diagnostics)
  return file.diagnostics.map((diagnostic, index) => ({
    ruleId: diagnostic.id,
    ruleIndex: indexes.get(diagnostic.id) ?? -1,
    level: levels[diagnostic.severity],
    message: {text: diagnostic.message},
    locations: [toLocation(file, diagnostic.position)],
    ...(diagnostic.related.length === 0 ? {} : {relatedLocations: toRelated(file, diagnostic)}),
    partialFingerprints: {primaryLocationLineHash: fingerprints[index]},
  }))
}

function toRelated(file: CheckedFile, {related}: Diagnostic): readonly unknown[] {
  return related.map(({message, position}, index) => ({id: index + 1, message: {text: message}, ...toLocation(file, position)}))
}

function toLocation(file: CheckedFile, {start, end}: Diagnostic['position']): {readonly physicalLocation: unknown} {
  const text = file.lines[String(start.line)]
  const region = {
    startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
    ...(text === undefined || end.line !== start.line ? {} : {snippet: {text: text.slice(start.column - 1, end.column - 1)}}),
  }
  return {physicalLocation: {artifactLocation: {uri: toUri(file.name)}, ...(file.isVerbatim ? {region} : {})}}
}

/** 通报/a b.txt → %E9%80%9A%E6%8A%A5/a%20b.txt; a path from the root is a file: address. */
function toUri(name: string): string {
  const path = name.split('/').map((part) => encodeURIComponent(part)).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
