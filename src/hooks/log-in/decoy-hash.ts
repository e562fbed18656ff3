// As Payload imports it.
import crypto from 'node:crypto'

/** What Payload computes for each password since 3.90: `pbkdf2-sha256-v1`. */
const ITERATIONS = 600_000
const KEY_BYTES = 32
const SALT = crypto.randomBytes(32).toString('hex')

/** Takes as long as checking the password of an existing account. */
export const decoyHash = (password: string): Promise<void> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(password, SALT, ITERATIONS, KEY_BYTES, 'sha256', (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
