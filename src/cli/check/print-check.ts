import type { Finding } from '../../domain/finding.js'
import { localize, localizedText } from '../../i18n/localize.js'
import { printJson } from '../print-json.js'
import type { CheckInput } from './check-input.js'
import { printLine } from '../standard-output.js'

const SIGNS = { advisory: '·', blocking: '✗' } as const

const countBlocking = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'blocking').length

const printFindings = (name: string, findings: readonly Finding[], accepted: number): void => {
  for (const { severity, text } of findings) printLine(`${SIGNS[severity]} ${localize('en', text)}`)
  const blocking = countBlocking(findings)
  const values = { accepted, advisory: findings.length - blocking, blocking, issue: name }
  const key = findings.length > 0 ? 'findings:checkCounts' : 'findings:checkClean'
  printLine(localize('en', localizedText(key, values)))
}

/**
 * Writes the findings of `roundup check` to standard output, as lines or as one JSON document. Accepted advisory
 * findings are counted, and listed in the JSON document only.
 *
 * @returns how many findings block the issue
 */
export const printCheck = (
  { accepted, name }: Pick<CheckInput, 'accepted' | 'name'>,
  findings: readonly Finding[],
  json: boolean,
): number => {
  const acceptances = new Map(accepted.map((acceptance) => [acceptance.key, acceptance]))
  const isOpen = ({ key, severity }: Finding): boolean =>
    severity === 'blocking' || !acceptances.has(key)
  const open = findings.filter(isOpen)
  const blocking = countBlocking(open)
  const acceptedCount = findings.length - open.length
  if (!json) {
    printFindings(name, open, acceptedCount)
    return blocking
  }
  printJson({
    issue: name,
    blocking,
    advisory: open.length - blocking,
    accepted: acceptedCount,
    findings: findings.map(({ text, ...finding }) => ({
      ...finding,
      message: localize('en', text),
      ...(acceptances.has(finding.key) ? { accepted: acceptances.get(finding.key) } : {}),
    })),
  })
  return blocking
}
