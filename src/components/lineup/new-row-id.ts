'use client'

const BYTES = 12

/** An id for a row that is not saved yet, as Payload makes them: 24 hex digits. */
export const newRowId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
