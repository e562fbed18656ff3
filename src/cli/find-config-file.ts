import { existsSync } from 'node:fs'

import { findConfig } from 'payload/node'

import { Fault } from '../domain/fault.js'

const search = (): string | undefined => {
  try {
    return findConfig()
  } catch {
    return undefined
  }
}

/**
 * Finds the Payload config of the current folder as Payload's own command line does: `PAYLOAD_CONFIG_PATH`, then the path
 * `@payload-config` of tsconfig.json, then `payload.config.ts` in its folders and those above.
 *
 * @throws {Fault} CONFIG_INVALID where there is none
 */
export const findConfigFile = (): string => {
  const file = search()
  if (file !== undefined && existsSync(file)) return file
  const where = file === undefined ? `in ${process.cwd()} or a folder above` : `at ${file}`
  throw new Fault(
    'CONFIG_INVALID',
    `There is no Payload config ${where}. Run this in the folder of your app, or name the file in PAYLOAD_CONFIG_PATH.`,
  )
}
