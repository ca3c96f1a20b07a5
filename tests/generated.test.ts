import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {version} from '../src/cli/version.ts'
import {printSchema} from '../src/json-schema.ts'
import {root} from './fixtures.ts'

test('the JSON Schema is that of the record', () => {
  expect(readFileSync(path.join(root, 'schemas', 'notice.schema.json'), 'utf8')).toBe(printSchema())
})

/** The fields in a JSON Schema, however deep, each with its own schema. */
function findFields(schema: unknown): readonly (readonly [string, object])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.entries(Object(schema.properties)) : []
  return [...own.map(([name, field]) => [name, Object(field)] as const), ...Object.values(schema).flatMap(findFields)]
}

test('every field of the JSON Schema is described', () => {
  const fields = findFields(JSON.parse(printSchema()))
  expect(fields.length).toBeGreaterThan(50)
  expect(fields.filter(([, field]) => !('description' in field) && !('$ref' in field)).map(([name]) => name)).toEqual([])
})

test("the program's version is the package's", () => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({version})
})
