import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience } from '../support/create-audience.js'
import { ed25519Keys, rsaKeys, type DkimKeys } from '../support/dkim-keys.js'
import { openNewsroom } from '../support/newsroom.js'
import { buildCommand } from '../support/processes/build-command.js'
import { startSmtpSink } from '../support/smtp/smtp-sink.js'
import { PREPENDED } from './prepended.js'

/**
 * Run as `send-signed.ts FOLDER`. Real workers send messages signed with RSA, with Ed25519 and with both. The folder
 * gets the messages as the server received them as `<mode>/<n>.eml`, `dns.json`, and the header fields to add as
 * `prepended.json`.
 */
const [folder = ''] = process.argv.slice(2)
const DOMAIN = 'news.example'
const READERS = 2

const rsa = rsaKeys()
const ed = ed25519Keys()
const MODES: Readonly<Record<string, readonly DkimKeys[]>> = {
  rsa: [rsa],
  ed25519: [ed],
  both: [rsa, ed],
}

const fileOf = ({ pem, selector }: DkimKeys): string => {
  const file = join(folder, `${selector}.pem`)
  writeFileSync(file, pem, { mode: 0o600 })
  return file
}

const dkimOf = (keys: readonly DkimKeys[]): Record<string, string> => ({
  DKIM_DOMAIN: DOMAIN,
  DKIM_KEY_FILE: keys.map(fileOf).join(','),
  DKIM_SELECTOR: keys.map(({ selector }) => selector).join(','),
})

/** Notifications go through the same server, and belong to no mailing. */
const isOfMailing = (raw: Buffer): boolean => /^List-Unsubscribe:/m.test(raw.toString('latin1'))

const newsroom = await openNewsroom()
const roundup = buildCommand()
const sink = await startSmtpSink()
const env = {
  DATABASE_URI: newsroom.databaseUri,
  PAYLOAD_SECRET: 'test-secret',
  PUBLIC_URL: 'https://news.example',
  SMTP_URL: sink.url,
}

for (const [mode, keys] of Object.entries(MODES)) {
  const before = sink.raws.length
  await createAudience(newsroom.payload, READERS, {
    ...issueWithoutEntries(`“${mode}” für 山田 太郎`),
  })
  const { code, stderr } = await roundup.run(['worker', '--until-settled'], {
    env: { ...env, ...dkimOf(keys) },
  })
  if (code !== 0) throw new Error(stderr)
  mkdirSync(join(folder, mode), { recursive: true })
  const mails = sink.raws.slice(before).filter(isOfMailing)
  mails.forEach((raw, at) => {
    writeFileSync(join(folder, mode, `${String(at)}.eml`), raw)
  })
}
const records = [rsa, ed].map(({ record, selector }) => [
  `${selector}._domainkey.${DOMAIN}`,
  record,
])
writeFileSync(join(folder, 'dns.json'), JSON.stringify(Object.fromEntries(records)))
writeFileSync(join(folder, 'prepended.json'), JSON.stringify(PREPENDED))
await sink.close()
await newsroom.close()
roundup.remove()
process.exit()
