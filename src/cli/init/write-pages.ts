import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

import { findAppFolder } from './find-app-folder.js'
import { linksOption, pageFiles } from './page-files.js'

export type WrittenFile = {
  /** Relative to the root of the app. */
  readonly path: string
  /** `kept` where a file of that name exists, which stays as it is. */
  readonly outcome: 'written' | 'wouldWrite' | 'kept'
}

export type WrittenPages = { readonly files: readonly WrittenFile[]; readonly links: string }

type WritePagesArgs = {
  /** Folder of the Next.js app. */
  readonly root: string
  /** Begins the addresses of the pages, e.g. `newsletter`. */
  readonly base: string
  readonly isDryRun?: boolean
}

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

/** Writes a file that does not exist; asks the file system once, so that nobody's file is overwritten. */
const writeNew = async (path: string, text: string): Promise<boolean> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Writes the readers' pages into a Next.js app, and touches nothing that exists. */
export const writePages = async ({
  base,
  isDryRun = false,
  root,
}: WritePagesArgs): Promise<WrittenPages> => {
  const folder = findAppFolder(root)
  const files: WrittenFile[] = []
  for (const { path, text } of pageFiles(base)) {
    const to = posix.join(folder, path)
    const isNew = isDryRun ? !(await exists(join(root, to))) : await writeNew(join(root, to), text)
    files.push({ path: to, outcome: isNew ? (isDryRun ? 'wouldWrite' : 'written') : 'kept' })
  }
  return { files, links: linksOption(base) }
}
