import { uuidv7 } from 'uuidv7'

/** A UUIDv7: unique without asking the database, and ordered by the time it was made. */
export const newId = (): string => uuidv7()
