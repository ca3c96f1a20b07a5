/** YAML, a document a record; text stays on one line however long, so that it can be searched. */
import {stringify} from 'yaml'
import type {Writer} from './writer.ts'

export const writeYaml: Writer = (notices) =>
  notices.map((notice) => stringify(notice, {lineWidth: 0, aliasDuplicateObjects: false})).join('---\n')
