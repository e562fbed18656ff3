/** Moves that one page shows. */
export const MOVES_SHOWN = 200
