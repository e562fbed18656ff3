import { uuidv7 } from 'uuidv7'

/** A UUIDv7: unique without asking the database, and ordered by its time of creation. */
export const newId = (): string => uuidv7()
