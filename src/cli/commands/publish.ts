import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import { printJson } from '../print-json.js'

type Options = {
  readonly approve?: boolean
  readonly note?: string
  readonly hold?: string
  readonly webOnly?: boolean
  readonly publication?: string
  readonly json?: boolean
}

const parseHoldMs = (seconds: string | undefined): number | undefined => {
  if (seconds === undefined) return undefined
  const value = Number(seconds)
  if (seconds.trim() !== '' && value >= 0 && Number.isFinite(value)) return value * 1000
  throw new Fault('INPUT_INVALID', `--hold ${seconds}: expected a number of seconds, 0 or more.`)
}

const publish = async (issue: string, options: Options): Promise<void> => {
  const hold = parseHoldMs(options.hold)
  if (options.approve && !options.note) {
    throw new Fault(
      'INPUT_INVALID',
      '--approve asks for --note TEXT: who approves, and why. It is kept in the audit trail.',
    )
  }
  const { openNewsroom } = await import('../open-newsroom.js')
  const { publishIssue } = await import('../publish-issue.js')
  const published = await publishIssue(await openNewsroom(), {
    approve: options.approve ?? false,
    deliver: options.webOnly ? 'web' : 'mail',
    issue,
    ...(hold === undefined ? {} : { holdMs: hold }),
    ...(options.note === undefined ? {} : { note: options.note }),
    ...(options.publication === undefined ? {} : { publication: options.publication }),
  })
  if (options.json) printJson(published)
  else if (published.mailing)
    console.log(`Published. Follow its mailing: roundup status ${published.mailing}`)
  else console.log('Published on the web; nothing is mailed.')
}

export const publishCommand = (program: Command): void => {
  program
    .command('publish')
    .description('Walk an issue to its publication, as the operator.')
    .argument('<issue>', 'id or slug of an issue')
    .option('--approve', 'send it for review and approve it, too')
    .option('--note <text>', 'what the audit trail says')
    .option(
      '--hold <seconds>',
      'how long the mailing can be undone; else as the publication has it',
    )
    .option('--web-only', 'publish on the web and mail nobody')
    .option(
      '--publication <slug>',
      'which publication the slug belongs to, where there are several',
    )
    .option('--json', 'answer as one JSON document')
    .action(publish)
}
