import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { childEnvironment } from '../../config/child-environment.js'
import { Fault } from '../../domain/fault.js'

const processAt = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))

/**
 * Runs a script of this folder as a process.
 *
 * @returns its standard output
 * @throws {Fault} CONFIG_INVALID when its exit code is not 0
 */
export const runProcess = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const flags = [
      '--conditions=production',
      '--no-warnings',
      '--import',
      import.meta.resolve('tsx'),
    ]
    const child = spawn(process.execPath, [...flags, processAt(script), ...args], {
      env: childEnvironment(env),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('exit', (code) => {
      if (code === 0) resolve(output)
      else reject(new Fault('CONFIG_INVALID', `${script} ended with ${String(code)}.`))
    })
  })
