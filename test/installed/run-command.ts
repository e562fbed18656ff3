import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export type CommandArgs = {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** `['npx']`, or what another package manager has in its place. */
  readonly runner: readonly string[]
}

/** The command line as people run it in their app. */
export const openCommands = ({ folder, env, runner }: CommandArgs) => {
  /** @returns standard output @throws when it ends with another exit code, with all that it printed */
  const run = async (args: readonly string[], expected = 0): Promise<string> => {
    const [program = '', ...before] = runner
    const child = spawn(program, [...before, 'roundup', ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, log, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    console.log(`roundup ${args.join(' ')}: ${String(code)}`)
    if (code === expected) return out
    throw new Error(`roundup ${args.join(' ')} ended with ${String(code)}:\n${out}\n${log}`)
  }
  return {
    run,
    /** @throws when standard output is not one JSON document */
    json: async (args: readonly string[]): Promise<unknown> => {
      const out = await run([...args, '--json'])
      try {
        return JSON.parse(out) as unknown
      } catch {
        throw new Error(`roundup ${args.join(' ')} --json printed ${out.slice(0, 1000)}`)
      }
    },
  }
}

export type Commands = ReturnType<typeof openCommands>
