import { readFileSync } from 'node:fs'

import { Fault } from '../domain/fault.js'

export type DkimKey = {
  readonly domain: string
  readonly selector: string
  /** PEM of the private key. */
  readonly privateKey: string
}

const VARIABLE_NAMES = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const

const splitList = (text: string): string[] => text.split(',').map((part) => part.trim())

const readKeyFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Fault(
      'CONFIG_INVALID',
      `DKIM_KEY_FILE names '${file}', which cannot be read. Correct the path or its permissions.`,
    )
  }
}

/**
 * Reads DKIM keys from `DKIM_DOMAIN`, `DKIM_SELECTOR` and `DKIM_KEY_FILE`. Several keys are separated by commas; a
 * single domain applies to all of them.
 *
 * @throws {Fault} CONFIG_INVALID when one of the three is missing, their numbers differ, or a file cannot be read
 */
export const readDkimKeys = (
  variables: Readonly<Record<string, string | undefined>>,
): readonly DkimKey[] => {
  const given = VARIABLE_NAMES.map((name) => variables[name])
  if (given.every((value) => value === undefined)) return []
  const missing = VARIABLE_NAMES.find((name) => !variables[name])
  if (missing) {
    throw new Fault(
      'CONFIG_INVALID',
      `${missing} is not set. Signing takes ${VARIABLE_NAMES.join(', ')}.`,
    )
  }
  const [domains = [], selectors = [], files = []] = given.map((value) => splitList(value ?? ''))
  if (selectors.length !== files.length || ![1, files.length].includes(domains.length)) {
    throw new Fault(
      'CONFIG_INVALID',
      'DKIM_SELECTOR and DKIM_KEY_FILE name as many keys as each other, separated by commas; DKIM_DOMAIN one domain, or as many.',
    )
  }
  return files.map((file, index) => ({
    domain: domains[index] ?? domains[0] ?? '',
    selector: selectors[index] ?? '',
    privateKey: readKeyFile(file),
  }))
}
