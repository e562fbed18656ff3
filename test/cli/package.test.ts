import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The code as a package has it: without `src/scripts`. */
describe('the command line of a package', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'roundup-package-'))
    cpSync('src', join(folder, 'src'), {
      filter: (path) => path !== join('src', 'scripts'),
      recursive: true,
    })
    cpSync('package.json', join(folder, 'package.json'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => {
    rmSync(folder, { force: true, recursive: true })
  })

  const run = (...args: readonly string[]): Promise<{ code: unknown; stderr: string }> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [join(folder, 'src/cli/roundup.js'), ...args],
        (error, _, stderr) => {
          done({ code: error?.code ?? 0, stderr })
        },
      )
    })

  it.each([['demo'], ['bench', 'deliver'], ['bench', 'scale']])(
    'says of %s that it is part of the repository',
    async (...args) => {
      const { code, stderr } = await run(...args)
      expect(stderr).toBe(
        `“roundup ${args[0]}” is part of the repository and not of the package. Clone the repository and run it there.\n`,
      )
      expect(code).toBe(1)
    },
  )

  it('has every other command', async () => {
    expect(await run('check', '--help')).toEqual({ code: 0, stderr: '' })
  })
})
