/** YAML, a document a record; text stays on one line however long, so that it can be searched. */
import {stringify} from 'yaml'
import {type PartOutput, writeWhole, type Writer} from './writer.ts'

export const writeYaml: Writer = (notices) => writeWhole(yaml, notices)

export const yaml: PartOutput = {
  head: '',
  separator: '---\n',
  tail: '',
  writePart: (notice) => stringify(notice, {lineWidth: 0, aliasDuplicateObjects: false}),
}
