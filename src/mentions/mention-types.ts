/** The types of mentions, as the command line names them. */
export const mentionTypes = ['date', 'count', 'reference'] as const
export type MentionType = (typeof mentionTypes)[number]
