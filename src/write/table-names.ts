/** The names of the data tables, in the order in which a set lists them: what is pointed to stands before what points. */
export const tableNames = ['notices', 'sections', 'issues', 'measures', 'dates', 'outcomes', 'diagnostics'] as const
export type TableName = (typeof tableNames)[number]

/** What data tables are written as. */
export const tableFormats = ['csv', 'parquet'] as const
export type TableFormat = (typeof tableFormats)[number]
