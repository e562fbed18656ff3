/** Moves that one page shows. */
export const MAX_AUDIT_ENTRIES = 200
