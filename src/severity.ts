/** How much a diagnostic matters, worst first; apart from the record, so that naming them loads no schema. */
export const severities = ['error', 'warning', 'info'] as const
