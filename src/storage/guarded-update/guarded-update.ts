import type { PayloadRequest } from 'payload'

/** The request whose transaction a write belongs to; without one the write is committed by itself. */
export type TransactionScope = Pick<PayloadRequest, 'transactionID'>

/** A change of one row, made only while the row still holds what `guard` says. */
export type GuardedUpdate = {
  readonly id: string
  /** Fields and the values they must still have: JSON as it was read, `null` for an empty field. */
  readonly guard: Readonly<Record<string, number | string | object | null>>
  /** Fields and their new values; instants may be `Date`s. */
  readonly set: Readonly<Record<string, unknown>>
  readonly req?: TransactionScope
}
