import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
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

  const runIn = (
    cwd: string,
    ...args: readonly string[]
  ): Promise<{ code: unknown; stderr: string; stdout: string }> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [join(folder, 'src/cli/roundup.js'), ...args],
        { cwd },
        (error, stdout, stderr) => {
          done({ code: error?.code ?? 0, stderr, stdout })
        },
      )
    })
  const run = (...args: readonly string[]) => runIn(process.cwd(), ...args)

  it('lists the commands of a host, and none that only a checkout has', async () => {
    const { code, stderr, stdout } = await run('--help')
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
    expect(listed).toEqual(
      expect.arrayContaining(['import', 'render', 'check', 'publish', 'worker', 'status']),
    )
    expect(listed).not.toContain('demo')
    expect(listed).not.toContain('bench')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.each([['demo'], ['bench']])('does not know %s', async (name) => {
    const { code, stderr } = await run(name)
    expect(stderr).toContain(`error: unknown command '${name}'`)
    expect(code).toBe(1)
  })

  it('has no inbox for its worker', async () => {
    const { code, stderr } = await run('worker', '--inbox')
    expect(stderr).toContain("error: unknown option '--inbox'")
    expect(code).toBe(1)
  })

  it('says where to run it, in a folder below the app and in one without a config', async () => {
    mkdirSync(join(folder, 'src/below'), { recursive: true })
    expect(await runIn(join(folder, 'src/below'), 'status', '--json')).toEqual({
      code: 1,
      stderr: `Run this in ${folder}, the folder of your app.\n`,
      stdout: '',
    })
    const { code, stderr, stdout } = await runIn(folder, 'status', '--json')
    expect(stderr).toContain('There is no Payload config')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })
})
