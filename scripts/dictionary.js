// The dictionary of docs/data.md: every field of the record and every column of the data tables, in English and Chinese. Run by
// itself it prints the page as it should be.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {resolve, schema} from './columns.js'
import {fieldWords} from '../dist/write/field-words.js'
import {tables} from '../dist/write/tables.js'

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs', 'data.md')

/** The page with its dictionary made anew. */
export function printDictionary() {
  const text = readFileSync(file, 'utf8')
  return fill(fill(text, 'tables', tables.map(printTable).join('\n\n')), 'record', Object.keys(fieldWords).map(printGroup).join('\n\n'))
}

function fill(text, name, content) {
  const [head, rest, ...more] = text.split(`<!-- ${name} -->\n`)
  const tail = rest?.split(`\n<!-- /${name} -->`)[1]
  if (tail === undefined || more.length > 0) throw new Error(`docs/data.md has no place for ${name}`)
  return `${head}<!-- ${name} -->\n${content}\n<!-- /${name} -->${tail}`
}

const sqlTypes = {
  text: 'VARCHAR', edtf: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', texts: 'VARCHAR[]',
  'json-object': 'VARCHAR (JSON)', 'json-array': 'VARCHAR (JSON)',
}

function printTable({name, description, columns, primaryKey, foreignKeys}) {
  const keys = [
    `primary key: ${primaryKey.map(code).join(', ')}`,
    ...foreignKeys.map((key) => `${key.columns.map(code).join(', ')} → ${code(key.table)} (${key.references.map(code).join(', ')})`),
  ]
  return [
    `### ${name}`,
    '',
    `${description.en} · ${description.zh}`,
    '',
    `${keys.join('; ')}`,
    '',
    '| column | type | null | what it is | 说明 |',
    '| --- | --- | --- | --- | --- |',
    ...columns.map((column) => printRow([
      code(column.name), sqlTypes[column.type], column.isRequired ? '' : 'yes',
      `${column.description.en}${printValues(column.values)}`, column.description.zh,
    ])),
  ].join('\n')
}

function printGroup(group) {
  const object = findObject(group)
  return [
    `### ${group}`,
    '',
    '| field | type | what it is | 说明 |',
    '| --- | --- | --- | --- |',
    ...Object.entries(object.properties).map(([name, given]) => {
      const {field, ref, description, isNullable} = resolve(given)
      const values = field.enum ?? field.items?.enum
      const type = `${printType(field, ref ?? name)}${isNullable ? ' or null' : ''}`
      return printRow([code(name), type, `${description}${printValues(values)}`, fieldWords[group][name]])
    }),
  ].join('\n')
}

/** The object that a group of fields stands in. */
function findObject(group) {
  if (group === 'notice') return schema
  const inner = schema.$defs[group] ?? schema.properties[group] ?? schema.$defs.issue.properties[group]
  return inner ?? schema.properties.declared.properties[group].items
}

function printType(field, name) {
  if (field.type === 'array') {
    const {field: each, ref} = resolve(field.items)
    return `list of ${ref ?? (each.type === 'object' ? name : each.type)}`
  }
  if ('const' in field) return String(field.const)
  if (field.type !== 'object') return field.pattern === undefined ? field.type : 'day'
  return 'properties' in field ? name : 'object of strings'
}

function printValues(values) {
  return values === undefined ? '' : `: ${values.map(code).join(', ')}`
}

function printRow(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
}

function code(name) {
  return `\`${name}\``
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(printDictionary())
