/**
 * What a set of tables is, for programs and people: a Frictionless Data Package (datapackage.org, version 2) that describes
 * every column, key and file. It too holds no clock.
 */
import type {ColumnType, ForeignKey, Table, TableColumn} from './table.ts'
import type {TableFormat} from './table-names.ts'
import {setWords} from './table-words.ts'

/** A table as it was written. */
export interface WrittenTable {
  readonly table: Table
  readonly file: string
  readonly bytes: number
  /** The file's SHA-256 in hexadecimal. */
  readonly sha256: string
}

/** What `datapackage.json` says. */
export function printDataPackage(written: readonly WrittenTable[], format: TableFormat, version: string): string {
  const names = written.map(({table}) => table.name)
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rectification-notices',
    title: setWords.en,
    titleZh: setWords.zh,
    madeBy: `zhenggai ${version}`,
    resources: written.map(({table, file, bytes, sha256}) => ({
      name: table.name,
      type: 'table',
      path: file,
      ...fileTypes[format],
      description: table.description.en,
      descriptionZh: table.description.zh,
      bytes,
      hash: `sha256:${sha256}`,
      schema: toTableSchema(table, names),
    })),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

const fileTypes = {
  csv: {format: 'csv', mediatype: 'text/csv', encoding: 'utf-8'},
  parquet: {format: 'parquet', mediatype: 'application/vnd.apache.parquet'},
} as const satisfies Readonly<Record<TableFormat, object>>

function toTableSchema({name, columns, primaryKey, foreignKeys}: Table, names: readonly string[]): object {
  // a key that points out of the set would be an error
  const within = foreignKeys.filter(({table}) => names.includes(table))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(toField),
    primaryKey,
    ...(within.length === 0 ? {} : {foreignKeys: within.map((key) => toReference(key, name))}),
  }
}

// the standard has a type for lists, which its published profile does not know
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string', edtf: 'string', integer: 'integer', number: 'number', boolean: 'boolean', date: 'date', texts: 'array', 'json-object': 'object',
  'json-array': 'array',
}

function toField({name, type, isRequired, values, description}: TableColumn): object {
  const constraints = {
    ...(isRequired ? {required: true} : {}),
    ...(values === undefined ? {} : {enum: values}),
    ...(type === 'texts' ? {jsonSchema: {type: 'array', items: {type: 'string'}}} : {}),
  }
  return {
    name,
    type: fieldTypes[type],
    description: description.en,
    descriptionZh: description.zh,
    ...(Object.keys(constraints).length === 0 ? {} : {constraints}),
  }
}

function toReference({columns, table, references}: ForeignKey, own: string): object {
  // a table that points to itself names no other
  return {fields: columns, reference: {...(table === own ? {} : {resource: table}), fields: references}}
}
