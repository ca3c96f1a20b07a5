/** The types of mentions, as the command line names them. */
export const mentionTypes = ['date', 'count', 'state', 'body', 'reference'] as const
export type MentionType = (typeof mentionTypes)[number]
