import { Fault } from '../domain/fault.js'

/** The position after which the next page begins: a day and a place within it. */
export type Position = { readonly date: string; readonly place: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PLACE = /^[\w-]+$/

/** Encodes a position as an opaque cursor, so that the order may change without breaking clients. */
export const toCursor = ({ date, place }: Position): string =>
  Buffer.from(`${date} ${place}`).toString('base64url')

/** @throws {Fault} INPUT_INVALID for text that `toCursor` did not write */
export const fromCursor = (cursor: string): Position => {
  const [date = '', place = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (rest.length === 0 && DAY.test(date) && PLACE.test(place)) return { date, place }
  throw new Fault(
    'INPUT_INVALID',
    'after: … is no cursor of this list; take the endCursor of a page before.',
  )
}
