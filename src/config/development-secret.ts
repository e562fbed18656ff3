import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** A secret for development, created at the first start and stored in a file that only its owner can read. */
export const developmentSecret = (folder: string): string => {
  const file = join(folder, 'secret')
  const kept = read(file)
  if (kept) return kept
  mkdirSync(folder, { recursive: true })
  const made = randomBytes(32).toString('hex')
  try {
    writeFileSync(file, made, { flag: 'wx', mode: 0o600 })
  } catch {
    return read(file) ?? made // another process has written it first
  }
  return made
}
