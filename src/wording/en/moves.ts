export const moves = {}
