/** What the board has to t of a save, or of what others did. */
export type LineupEvent =
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else saved; own changes now stand on top of theirs. */
  | { readonly kind: 'conflict'; readonly message: string }
  | { readonly kind: 'changed' }
