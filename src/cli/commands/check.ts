import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { Finding } from '../../domain/finding.js'
import type { Checked } from '../check/checked.js'
import { isFile } from '../read-input.js'

type Options = { readonly json?: boolean; readonly links?: boolean; readonly publication?: string }

const loadChecked = async (issue: string, { publication }: Options): Promise<Checked> => {
  if (await isFile(issue)) return (await import('../check/checked-file.js')).checkedFile(issue)
  if (/[/\\]|\.(txt|md|markdown|html?)$/i.test(issue))
    throw new Fault('NOT_FOUND', `There is no file ${issue}.`)
  return (await import('../check/checked-issue.js')).checkedIssue(issue, publication)
}

const findingsIn = async (
  { concerns, facts }: Checked,
  { links }: Options,
): Promise<readonly Finding[]> => {
  const { preflight } = await import('../../approve/preflight.js')
  if (!links) return preflight(facts).filter(concerns)
  const { openSources } = await import('../check/open-sources.js')
  const deadLinks = await openSources(facts.content)
  return preflight({ ...facts, deadLinks }).filter(concerns)
}

const check = async (issue: string, options: Options): Promise<void> => {
  const checked = await loadChecked(issue, options)
  const findings = await findingsIn(checked, options)
  const { printCheck } = await import('../check/print-check.js')
  if (printCheck(checked, findings, options.json ?? false) > 0) process.exitCode = 1
}

export const checkCommand = (program: Command): void => {
  program
    .command('check')
    .description('Look at an issue before it goes out; exit code 1 when something blocks.')
    .argument('<issue>', 'id or slug of an issue, or a file with a roundup')
    .option('--links', 'open each source, too: two hosts at a time, a second between requests')
    .option(
      '--publication <slug>',
      'which publication the slug belongs to, where there are several',
    )
    .option('--json', 'answer as one JSON document')
    .action(check)
}
