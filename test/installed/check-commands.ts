import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { Commands } from './run-command.js'
import { PUBLICATION } from './walk-issue.js'

const SAMPLE = resolve('emails/samples/alignment-roundup.txt')
export const IMPORTED_READER = 'new@readers.example'

type CheckArgs = { readonly folder: string; readonly issueId: string }

type Status = { readonly mailings: readonly { readonly mailing: string; readonly state: string }[] }

/** Sends what is published; returns the id of the mailing. */
export const sendByWorker = async ({ json, run }: Commands): Promise<string> => {
  await run(['worker', '--until-settled', '--log', 'json'])
  const { mailings } = (await json(['status'])) as Status
  assert.equal(mailings[0]?.state, 'settled')
  return mailings[0].mailing
}

type Imported = { readonly issue: { readonly id: string } }

/** Reads, renders and checks an issue; takes another from a text file to its readers, by commands alone. */
export const checkCommands = async (
  commands: Commands,
  { folder, issueId }: CheckArgs,
): Promise<void> => {
  const { json, run } = commands
  for (const format of ['html', 'text', 'mjml', 'eml']) {
    const rendered = await run(['render', issueId, '--format', format])
    assert.ok(rendered.includes('A sharper pencil'), `render --format ${format} has no entry`)
  }
  await json(['check', issueId])
  await run(['publish', 'no-such-issue'], 1)

  writeFileSync(join(folder, 'readers.csv'), `email,name\n${IMPORTED_READER},New\n`)
  const consent = ['--consent', 'On paper', '--publication', PUBLICATION.slug]
  await json(['subscribers', 'import', 'readers.csv', ...consent])
  await json(['import', SAMPLE, '--dry-run'])
  const { issue } = (await json(['import', SAMPLE, '--publication', PUBLICATION.slug])) as Imported
  await json(['publish', issue.id, '--approve', '--note', 'Read on paper'])
  const mailing = await sendByWorker(commands)
  await json(['status', mailing])
  const outcomes = await run(['deliveries', mailing, '--csv'])
  assert.match(
    outcomes,
    new RegExp(`^.*${IMPORTED_READER}.*accepted.*$|^.*accepted.*${IMPORTED_READER}.*$`, 'm'),
  )
}
