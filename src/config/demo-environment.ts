import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type DemoFolder = {
  /** Where the demo stores its files. */
  readonly path: string
  /** Whether the folder is removed when the demo ends. */
  readonly isTemporary: boolean
}

/** Opens a temporary folder for a demo that runs once, otherwise `data/demo`; `fresh` empties that first. */
export const openDemoFolder = ({
  fresh,
  once,
}: {
  readonly fresh: boolean
  readonly once: boolean
}): DemoFolder => {
  if (once) return { path: mkdtempSync(join(tmpdir(), 'roundup-demo-')), isTemporary: true }
  const folder = resolve('data', 'demo')
  if (fresh) rmSync(folder, { force: true, recursive: true })
  mkdirSync(folder, { recursive: true })
  return { path: folder, isTemporary: false }
}

/** Sets the environment of the demo and its child processes: database, mail server and public URL. */
export const setDemoEnvironment = (
  place: DemoFolder,
  { port, smtpUrl }: { readonly port: number; readonly smtpUrl: string },
): void => {
  const { env } = process
  const own = `file:${join(place.path, 'roundup.db')}`
  env['DATABASE_URI'] = place.isTemporary ? own : (env['DATABASE_URI'] ?? own)
  env['SMTP_URL'] = smtpUrl
  env['PORT'] = String(port)
  env['PUBLIC_URL'] = `http://localhost:${String(port)}`
  env['ROUNDUP_DEMO'] = '1'
  env['NEXT_TELEMETRY_DISABLED'] = '1'
}
