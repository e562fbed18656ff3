import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type DemoFolder = {
  /** Where the demo keeps its files. */
  readonly path: string
  /** Whether the folder goes when the demo ends. */
  readonly isTemporary: boolean
}

/** A temporary folder for a demo that runs once, else `data/demo`, emptied first where that is asked for. */
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

/** What the demo's own processes read: its database, its inbox, its address. */
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
