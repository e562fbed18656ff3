import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { findConfig } from 'payload/node'

import { Fault } from '../domain/fault.js'

const search = (): string | undefined => {
  try {
    return findConfig()
  } catch {
    return undefined
  }
}

/** The nearest folder with a package.json, from the current one upwards. */
const findApp = (folder = process.cwd()): string | undefined => {
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(folder) === folder ? undefined : findApp(dirname(folder))
}

/**
 * Finds the Payload config of the current folder as Payload's own command line does: `PAYLOAD_CONFIG_PATH`, then the path
 * `@payload-config` of tsconfig.json, then `payload.config.ts` in its folders and those above.
 *
 * @throws {Fault} CONFIG_INVALID where there is none, and in a folder below the app's: its .env files, and a relative path
 * of its database, would be looked for in the wrong place
 */
export const findConfigFile = (): string => {
  const app = findApp()
  if (app !== undefined && app !== process.cwd())
    throw new Fault('CONFIG_INVALID', `Run this in ${app}, the folder of your app.`)
  const file = search()
  if (file !== undefined && existsSync(file)) return file
  const where = file === undefined ? `in ${process.cwd()} or a folder above` : `at ${file}`
  throw new Fault(
    'CONFIG_INVALID',
    `There is no Payload config ${where}. Run this in the folder of your app, or name the file in PAYLOAD_CONFIG_PATH.`,
  )
}
