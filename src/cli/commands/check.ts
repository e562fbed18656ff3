import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { Finding } from '../../domain/finding.js'
import type { CheckInput } from '../check/check-input.js'
import { isFile } from '../read-input.js'

type Options = { readonly json?: boolean; readonly links?: boolean; readonly publication?: string }

const loadCheckInput = async (issue: string, { publication }: Options): Promise<CheckInput> => {
  if (await isFile(issue))
    return (await import('../check/check-input-from-file.js')).checkInputFromFile(issue)
  if (/[/\\]|\.(txt|md|markdown|html?)$/i.test(issue))
    throw new Fault('NOT_FOUND', `There is no file ${issue}.`)
  return (await import('../check/check-input-from-issue.js')).checkInputFromIssue(
    issue,
    publication,
  )
}

const findFindings = async (
  { isRelevant, facts }: CheckInput,
  { links }: Options,
): Promise<readonly Finding[]> => {
  const { applyRules } = await import('../../approve/apply-rules.js')
  if (!links) return applyRules(facts).filter(isRelevant)
  const { checkSourceLinks } = await import('../check/check-source-links.js')
  const deadLinks = await checkSourceLinks(facts.content)
  return applyRules({ ...facts, deadLinks }).filter(isRelevant)
}

const check = async (issue: string, options: Options): Promise<void> => {
  const checked = await loadCheckInput(issue, options)
  const findings = await findFindings(checked, options)
  const { printCheck } = await import('../check/print-check.js')
  if (printCheck(checked, findings, options.json ?? false) > 0) process.exitCode = 1
}

export const checkCommand = (program: Command): void => {
  program
    .command('check')
    .description('Check an issue before it is published; exits with 1 if something blocks it.')
    .argument('<issue>', 'id or slug of an issue, or a file with a roundup')
    .option('--links', 'also open each source: two hosts at a time, a second between requests')
    .option(
      '--publication <slug>',
      'slug of the publication, if several have an issue of that slug',
    )
    .option('--json', 'print one JSON document')
    .action(check)
}
