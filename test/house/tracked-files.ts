import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Paths of all files below the given folders that git tracks or would add; of the whole repository without folders. */
export const trackedFiles = (...folders: readonly string[]): readonly string[] =>
  execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders],
    {
      encoding: 'utf8',
    },
  )
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
