import { runPreflight } from '../run-preflight.js'
import type { Acceptance, Finding, Fix } from '../../domain/finding.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { translate } from '../../i18n/translate.js'
import { lineupLock } from '../lineup/lineup-lock.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { FindingsAnswer, FindingAnswer, FixAnswer } from './answers.js'
import { fixLabel } from './fix-label.js'
import { findingHref, issueHref } from './finding-href.js'

/** Only editors may add a word to a publication's spelling. */
const isTheirs = ({ role }: IssueRequest, { kind }: Fix): boolean =>
  kind !== 'learn-word' || isAtLeastRole(role, 'editor')

const shownFixes = (request: IssueRequest, fixes: readonly Fix[]): readonly FixAnswer[] =>
  fixes.flatMap((fix, index) =>
    isTheirs(request, fix)
      ? [{ index, kind: fix.kind, label: translate(request.req.t, fixLabel(fix)) }]
      : [],
  )

const shown = (
  request: IssueRequest,
  { fixes, text, ...finding }: Finding,
  accepted: Acceptance | undefined,
): FindingAnswer => {
  const { issue, req, slugs } = request
  const of = { issueId: issue.id, publicationId: issue.publication, req, slugs }
  const number = text.values?.['number']
  return {
    ...finding,
    fixes: shownFixes(request, fixes),
    href: findingHref(of, finding.place),
    message: translate(req.t, text),
    ...(accepted ? { accepted } : {}),
    ...(finding.issueId !== undefined && typeof number === 'number'
      ? {
          earlier: {
            href: issueHref(of, finding.issueId),
            label: translate(req.t, 'findings:earlierIssue', { number }),
          },
        }
      : {}),
  }
}

/** The findings of an issue as it was last saved. */
export const findingsAnswer = async (request: IssueRequest): Promise<FindingsAnswer> => {
  const { issue, req, role } = request
  const { accepted, findings } = await runPreflight(request, issue)
  const byKey = new Map(accepted.map((acceptance) => [acceptance.key, acceptance]))
  const open = findings.filter(({ key }) => !byKey.has(key))
  const blocking = open.filter(({ severity }) => severity === 'blocking').length
  const lock = lineupLock(issue, role)
  return {
    findings: findings.map((finding) => shown(request, finding, byKey.get(finding.key))),
    blocking,
    advisory: open.length - blocking,
    accepted: findings.length - open.length,
    ...(lock ? { locked: translate(req.t, lock) } : {}),
  }
}
