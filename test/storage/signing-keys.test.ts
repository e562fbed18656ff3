import { expect, it } from '@jest/globals'

import { signingKeys } from '../../src/storage/signing-keys.js'
import { openNewsroom } from '../support/newsroom.js'

it('the keys of readers’ links are read again after the database was away', async () => {
  const { close, options, payload } = await openNewsroom()
  const { db } = payload
  let isAway = true
  const findOne: typeof db.findOne = (args) =>
    isAway ? Promise.reject(new Error('The database is away')) : db.findOne(args)
  const other: typeof payload = Object.create(payload, {
    db: { value: Object.create(db, { findOne: { value: findOne } }) },
  })
  await expect(signingKeys(other, options)).rejects.toThrow('away')
  isAway = false
  expect(await signingKeys(other, options)).toEqual(await signingKeys(payload, options))
  await close()
})
