import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import { printJson } from '../print-json.js'
import { printLine } from '../standard-output.js'

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
    printLine(`Published. Follow its mailing: roundup status ${published.mailing}`)
  else printLine('Published on the web; nothing is mailed.')
}

export const publishCommand = (program: Command): void => {
  program
    .command('publish')
    .description('Publish an issue, as the operator.')
    .argument('<issue>', 'id or slug of an issue')
    .option('--approve', 'also send it for review and approve it')
    .option('--note <text>', 'text for the audit trail')
    .option(
      '--hold <seconds>',
      'how long the publication can be undone; by default as the publication says',
    )
    .option('--web-only', 'publish on the web only, and mail nobody')
    .option(
      '--publication <slug>',
      'slug of the publication, if several have an issue of that slug',
    )
    .option('--json', 'print one JSON document')
    .action(publish)
}
