/** What the checks say, in English: «Unexpected *actual*, expected *wanted*», printed text in backticks, no full stop. */
import type {Words} from './words.ts'

export const en = {
  checks: {
    'not-a-notice': {
      summary: 'The text is neither a report of rectification nor of findings',
      message: 'Unexpected text `{actual}`, expected a report of what was put right (整改情况) or of what was found (反馈情况)',
    },
    'ordinal-gap': {
      summary: 'A number is left out among siblings',
      message: 'Unexpected number `{actual}`, expected `{expected}`',
    },
    'ordinal-repeated': {
      summary: 'A number stands twice among siblings',
      message: 'Unexpected second `{actual}`, expected `{expected}`',
    },
    'level-skipped': {
      summary: 'A heading stands two levels or more below the one above it',
      message: 'Unexpected number `{actual}`, expected the level of `{expected}` first (GB/T 9704)',
    },
    'marker-mixed': {
      summary: 'Headings side by side are numbered in two shapes',
      message: 'Unexpected shape of number `{actual}`, expected that of `{expected}` as its siblings have',
    },
    'bracket-unbalanced': {
      summary: 'A bracket has no partner in its paragraph',
      message: 'Unexpected `{actual}` alone, expected `{expected}` with it',
    },
    'quote-unbalanced': {
      summary: 'A quotation mark has no partner in its paragraph',
      message: 'Unexpected `{actual}` alone, expected `{expected}` with it',
    },
    'declared-issues': {
      summary: 'The stated number of issues is none of the counts of the outline',
      message: 'Unexpected total of `{actual}` issues, expected a count of the outline: nearest are `{expected}` {unit}',
    },
    'declared-sum': {
      summary: 'The stated parts do not add up to the stated total',
      message: 'Unexpected sum `{actual}`, expected the stated total of `{expected}`',
    },
    'declared-completed': {
      summary: 'The number of issues stated as done is not what the issues say',
      message: 'Unexpected total of `{actual}` issues done, expected `{expected}` by what the issues say of themselves',
    },
    'completion-rate': {
      summary: 'The stated completion rate is not that of the stated numbers',
      message: 'Unexpected rate `{actual}`, expected `{expected}` for {done} of {total}',
    },
    'outcome-sum': {
      summary: 'Parts of what was achieved do not fit the sum that they are parts of',
      message: 'Unexpected parts `{actual}`, expected parts of the stated `{expected}`',
    },
    'missing-status': {
      summary: 'Most issues state how far they have come, this one does not',
      message: 'Unexpected issue `{actual}` without a status, expected one as most issues have',
    },
    'status-unknown': {
      summary: 'A status label is followed by words that name no status',
      message: 'Unexpected status `{actual}`, expected words such as `{expected}`',
    },
    'status-conflict': {
      summary: 'Heading, label and text of an issue disagree on whether it is done',
      message: 'Unexpected status `{actual}`, expected `{expected}` as {source} has it',
    },
    'issue-empty': {
      summary: 'An issue has a heading and nothing under it',
      message: 'Unexpected issue `{actual}` without text, expected what was done about it',
    },
    'issue-duplicate': {
      summary: 'Two issues have the same title',
      message: 'Unexpected second issue `{actual}`, expected each issue once',
    },
    'text-repeated': {
      summary: 'A paragraph or a long passage of one issue stands again in another',
      message: 'Unexpected text of issue `{issue}` in issue `{actual}`, expected a text of its own',
    },
    'measure-numbering': {
      summary: 'The numbered points of an issue leave out a number or print one twice',
      message: 'Unexpected point `{actual}`, expected number `{expected}`',
    },
    'date-impossible': {
      summary: 'A date is no possible day',
      message: 'Unexpected date `{actual}`, expected a day that exists',
    },
    'date-damaged': {
      summary: 'A date has lost characters',
      message: 'Unexpected date `{actual}`, expected its year, month and day (年, 月, 日)',
    },
    'range-reversed': {
      summary: 'A range of days ends before it begins',
      message: 'Unexpected range `{actual}`, expected its end after its start',
    },
    'date-after-issue': {
      summary: 'Something is told as done after the day on which the notice was issued',
      message: 'Unexpected day `{actual}` of what is told as done, expected none after `{expected}`, the day of issue',
    },
    'feedback-before-inspection': {
      summary: 'The findings were fed back before the inspection ended',
      message: 'Unexpected feedback on `{actual}`, expected a day after the inspection, which ended on `{expected}`',
    },
    'deadline-passed': {
      summary: 'An issue is still under way after its deadline',
      message: 'Unexpected deadline `{actual}` of an issue that is `{status}`, expected one after `{expected}`, the day of issue',
    },
    'missing-title': {
      summary: 'The notice has no title',
      message: 'Unexpected start without a title, expected one as published notices have (practice, not a rule)',
    },
    'missing-issuer': {
      summary: 'Nothing names the body that issues the notice',
      message: 'Unexpected end without an issuer, expected one as published notices have (practice, not a rule)',
    },
    'missing-date': {
      summary: 'Nothing says of which day the notice is',
      message: 'Unexpected end without a date, expected one as published notices have (practice, not a rule)',
    },
    'missing-contact': {
      summary: 'The notice does not say how to reach the issuer',
      message: 'Unexpected end without contact ways, expected telephone, address or e-mail as published notices have (practice, not a rule)',
    },
    'missing-disclosure': {
      summary: 'The notice does not say how long it is open to the public',
      message: 'Unexpected end without a public period, expected one as some published notices have (practice, not a rule)',
    },
    'missing-part': {
      summary: 'A usual part of a report is missing',
      message: 'Unexpected end without {part}, expected it as published notices have (practice, not a rule)',
    },
    placeholder: {
      summary: 'A blank of a draft was not filled in',
      message: 'Unexpected placeholder `{actual}`, expected what it stands for',
    },
    'undecodable-bytes': {
      summary: 'Bytes stand for no character in the encoding',
      message: 'Unexpected bytes ({actual}) that are no `{encoding}`, expected text; give the encoding or mend the file',
    },
    'ghost-pinyin': {
      summary: 'The readings of characters stand behind them in brackets',
      message: 'Unexpected reading `{actual}`, expected `{expected}`; the text is a copy from a mirror site',
    },
    'private-data': {
      summary: 'A number belongs to a person and not into a published text',
      message: 'Unexpected {kind} number `{actual}`, expected none in a published text',
    },
  },
  terms: {
    issues: 'issues',
    headings: 'headings of one level',
    'numbered-issues': 'numbered issues',
    measures: 'numbered points',
    part: 'the part',
    heading: 'the heading',
    label: 'the label',
    text: 'the text',
    organization: 'a part on organisation',
    findings: 'a part on the findings',
    'next-steps': 'a part on next steps',
    'identity-card': 'identity card',
    mobile: 'mobile telephone',
    'bank-account': 'bank account',
  },
  report: {
    error: 'error', warning: 'warning', info: 'info',
    actual: 'stands there', expected: 'expected', related: 'see',
    totals: 'Files: {files}, errors: {errors}, warnings: {warnings}, suggestions: {infos}',
    clean: 'Files: {files}, nothing to report',
    more: '{count} more not shown as annotations',
    line: 'line {line} as read',
    columns: {severity: 'severity', place: 'place', check: 'check', message: 'message'},
  },
} as const satisfies Words

/** The checks that have words. */
export type WordedId = keyof typeof en.checks
