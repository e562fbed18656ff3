import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { pageFiles } from '../../../src/cli/init/page-files.js'
import { writePages } from '../../../src/cli/init/write-pages.js'

const TSCONFIG =
  '{ "compilerOptions": { "paths": { "@payload-config": ["./src/payload.config.ts"] } } }'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'roundup-init-'))
  mkdirSync(join(root, 'src/app/(payload)'), { recursive: true })
  writeFileSync(join(root, 'tsconfig.json'), TSCONFIG)
})
afterEach(() => rmSync(root, { force: true, recursive: true }))

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()

const onOneLine = (code: string): string => code.replace(/\s+/g, '').replaceAll(',}', '}')

const PAGE = 'src/app/(newsletter)/newsletter/[publication]/page.tsx'

describe('the pages that roundup init writes', () => {
  it('are written below the folder of Next.js, each of them named', async () => {
    const { files, links } = await writePages({ base: 'newsletter', root })
    expect(files.map(({ path }) => path).sort()).toEqual(filesIn('src/app'))
    expect(files.every(({ outcome }) => outcome === 'written')).toBe(true)
    expect(filesIn('src/app')).toContain(PAGE)
    expect(links).toContain("issue: '/newsletter/:publication/:issue'")
  })

  it('leave what exists as it is, and say so', async () => {
    mkdirSync(join(root, PAGE, '..'), { recursive: true })
    writeFileSync(join(root, PAGE), 'mine')
    const first = await writePages({ base: 'newsletter', root })
    expect(first.files.filter(({ outcome }) => outcome === 'kept')).toEqual([
      { outcome: 'kept', path: PAGE },
    ])
    const again = await writePages({ base: 'newsletter', root })
    expect(again.files.every(({ outcome }) => outcome === 'kept')).toBe(true)
    expect(readFileSync(join(root, PAGE), 'utf8')).toBe('mine')
  })

  it('are only listed by a dry run', async () => {
    const { files } = await writePages({ base: 'newsletter', isDryRun: true, root })
    expect(files.every(({ outcome }) => outcome === 'wouldWrite')).toBe(true)
    expect(existsSync(join(root, 'src/app/(newsletter)'))).toBe(false)
  })

  it('are refused where there is no Next.js app or no alias for its config', async () => {
    writeFileSync(join(root, 'tsconfig.json'), '{}')
    await expect(writePages({ base: 'newsletter', root })).rejects.toThrow('"@payload-config"')
    rmSync(join(root, 'src'), { recursive: true })
    await expect(writePages({ base: 'newsletter', root })).rejects.toThrow(
      'neither app nor src/app',
    )
  })

  it('are those of the demo, which is compiled and built', () => {
    for (const { path, text } of pageFiles('newsletter')) {
      const demo = path.replace('(newsletter)/', '').replace(/^newsletter\//, '')
      expect(onOneLine(readFileSync(join('src/app/(web)', demo), 'utf8'))).toBe(onOneLine(text))
    }
  })
})
