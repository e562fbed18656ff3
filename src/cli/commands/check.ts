import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { Finding } from '../../domain/finding.js'
import { say, sentence } from '../../i18n/localize.js'
import type { Checked } from '../check/checked.js'
import { printJson } from '../print-json.js'
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

const SIGNS = { advisory: '·', blocking: '✗' } as const

const print = (name: string, findings: readonly Finding[], accepted: number): void => {
  for (const { severity, told } of findings) console.log(`${SIGNS[severity]} ${say('en', told)}`)
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length
  const values = { accepted, advisory: findings.length - blocking, blocking, issue: name }
  console.log(
    say(
      'en',
      sentence(findings.length > 0 ? 'findings:checkCounts' : 'findings:checkClean', values),
    ),
  )
}

const check = async (issue: string, options: Options): Promise<void> => {
  const checked = await loadChecked(issue, options)
  const all = await findingsIn(checked, options)
  const accepted = new Map(checked.accepted.map((acceptance) => [acceptance.key, acceptance]))
  const open = all.filter(({ key, severity }) => severity === 'blocking' || !accepted.has(key))
  const blocking = open.filter(({ severity }) => severity === 'blocking').length
  if (blocking > 0) process.exitCode = 1
  if (!options.json) {
    print(checked.name, open, all.length - open.length)
    return
  }
  printJson({
    issue: checked.name,
    blocking,
    advisory: open.length - blocking,
    accepted: all.length - open.length,
    findings: all.map(({ told, ...finding }) => ({
      ...finding,
      message: say('en', told),
      ...(accepted.has(finding.key) ? { accepted: accepted.get(finding.key) } : {}),
    })),
  })
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
