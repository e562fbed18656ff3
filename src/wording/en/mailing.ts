export const mailing = {}
