export const lineup = {}
