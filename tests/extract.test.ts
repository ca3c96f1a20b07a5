import {describe, expect, test} from 'vitest'
import {parseSource} from '../src/parse.ts'
import type {Issue, Notice, Section} from '../src/record.ts'
import {findFolders, findNames, readExpected, readFixture, withoutPositions} from './fixtures.ts'

const ofIssues = (read: (issue: Issue) => unknown) => ({issues}: Notice): unknown =>
  Object.fromEntries(issues.map((issue) => [issue.id, read(issue)]))

const toRoles = (sections: readonly Section[]): readonly (readonly [string, string])[] =>
  sections.flatMap(({id, role, children}) => [[id, role] as const, ...toRoles(children)])

/** What each folder's JSON files hold: a field of the record, or a field of each issue by the issue's id. */
const readers: Readonly<Record<string, (notice: Notice) => unknown>> = {
  kind: ({kind}) => kind,
  kindEvidence: ({kindEvidence}) => kindEvidence,
  issues: ({issues}) => issues.map(({id, title, measures, findings}) => [id, title, ...[...measures, ...findings].map(({marker, text}) => `${marker ?? '-'} ${text}`)]),
  title: ({title}) => title,
  issuer: ({issuer}) => issuer,
  subject: ({subject}) => subject,
  issuedOn: ({issuedOn}) => issuedOn,
  publishedOn: ({publishedOn}) => publishedOn,
  inspection: ({inspection}) => inspection,
  declared: ({declared}) => Object.fromEntries(Object.entries(declared).filter(([name]) => name !== 'mentions')),
  disclosure: ({disclosure}) => disclosure,
  contact: ({contact}) => contact,
  roles: ({sections}) => Object.fromEntries(toRoles(sections)),
  status: ofIssues(({status}) => status),
  measures: ofIssues(({measures}) => measures),
  findings: ofIssues(({findings}) => findings),
  fields: ofIssues(({fields}) => fields),
  deadline: ofIssues(({deadline}) => deadline),
  responsible: ofIssues(({responsible}) => responsible),
}

test('each folder is a field that is read here', () => {
  expect(findFolders('extract').toSorted()).toEqual(Object.keys(readers).toSorted())
})

describe.each(Object.entries(readers))('%s', (field, read) => {
  for (const name of findNames(`extract/${field}`)) {
    test(`extract/${field}/${name}.json`, async () => {
      const notice = parseSource(await readFixture(`extract/${field}/${name}.txt`))
      expect(withoutPositions(read(notice))).toEqual(readExpected(`extract/${field}/${name}.json`))
    })
  }
})
