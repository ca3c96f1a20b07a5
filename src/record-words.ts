/** The words that a record's values are taken from, and the names of its fields. */

/** What is counted of what was done. */
export const outcomeKinds = ['rules', 'money', 'discipline', 'handling', 'cases', 'leads', 'meetings', 'inspections', 'other'] as const

/** What a document is. */
export const kinds = ['rectification', 'feedback', 'plan', 'other'] as const

/** What a section is for; sections below inherit it. */
export const roles = [
  'organization', 'leadership', 'rectification', 'findings', 'recommendations', 'leads', 'next-steps', 'other',
] as const

/** How far an issue has been put right. */
export const states = ['completed', 'sustained', 'mostly-completed', 'in-progress', 'not-completed', 'unstated'] as const

/** How exactly a mention gives its days. */
export const precisions = ['day', 'ten-day', 'month', 'quarter', 'half-year', 'year'] as const

/** The fields of a record, in its order. */
export const recordFields = [
  'schemaVersion', 'kind', 'kindEvidence', 'source', 'title', 'issuer', 'subject', 'issuedOn', 'publishedOn', 'inspection', 'declared', 'disclosure', 'contact', 'sections', 'issues',
  'dates', 'outcomes', 'diagnostics',
] as const
export type RecordField = (typeof recordFields)[number]
