import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Fault } from '../../domain/fault.js'

/** As Next.js looks for it. */
const FOLDERS = ['app', 'src/app']

/** Comments and strings that contain `@payload-config` are both fine: the alias is what the pages import. */
const hasAlias = (root: string): boolean =>
  ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json'].some((name) => {
    const path = join(root, name)
    return existsSync(path) && readFileSync(path, 'utf8').includes('"@payload-config"')
  })

/**
 * The folder of a Next.js app's pages, relative to its root.
 *
 * @throws {Fault} NOT_FOUND where there is none; CONFIG_INVALID where `@payload-config` leads nowhere
 */
export const findAppFolder = (root: string): string => {
  const folder = FOLDERS.find((name) => existsSync(join(root, name)))
  if (folder === undefined)
    throw new Fault(
      'NOT_FOUND',
      `There is neither app nor src/app in ${root}. Run roundup init in the folder of your Next.js app.`,
    )
  if (hasAlias(root)) return folder
  throw new Fault(
    'CONFIG_INVALID',
    'The pages import @payload-config, which tsconfig.json does not know. Add to its compilerOptions: "paths": { "@payload-config": ["./src/payload.config.ts"] }, with the path of your config.',
  )
}
