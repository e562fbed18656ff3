import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { byteBudgetOf } from '../../issues/byte-budget.js'
import { previewedContent } from '../../issues/preview.js'
import { atLeast } from '../../domain/roles.js'
import { newestVersion } from '../../issues/queries/on-issue.js'
import { optionsOf } from '../../options/kept-options.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { IssueBar } from '../issue-bar/issue-bar.js'
import { PreviewDesk } from './preview-desk.js'
import { shownWeight } from './shown-weight.js'

type Issue = NonNullable<Awaited<ReturnType<typeof newestVersion>>> & {
  readonly updatedAt?: string
}

type Req = DocumentViewServerProps['initPageResult']['req']

const emailOf = (user: object | null): string => {
  const email: unknown = user && 'email' in user ? user.email : ''
  return typeof email === 'string' ? email : ''
}

const deskOf = async (req: Req, issue: Issue) => {
  const options = optionsOf(req.payload)
  const role = options.roleOf(req.user)
  const { content, isFrozen } = await previewedContent({ options, req }, issue)
  return (
    <PreviewDesk
      hasTransport={options.delivery.smtpUrl !== undefined}
      isEditor={atLeast(role, 'editor')}
      isFrozen={isFrozen}
      issueId={issue.id}
      ownAddress={emailOf(req.user)}
      seesReaders={atLeast(role, 'publisher')}
      version={issue.updatedAt ?? ''}
      weight={shownWeight(content, await byteBudgetOf(options, content))}
    />
  )
}

/** The tab on which one sees the mail of an issue as its readers would, and sends a test of it. */
export const PreviewView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const { slugs } = optionsOf(req.payload)
  const issue = docID === undefined ? undefined : await newestVersion({ req, slugs }, docID)
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      <Gutter>
        {issue ? (
          await deskOf(req, issue)
        ) : (
          <p className="roundup-preview__empty">{translate(req.t, sentence('preview:noIssue'))}</p>
        )}
      </Gutter>
    </>
  )
}
