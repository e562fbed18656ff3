import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { contentByteBudget } from '../../issues/byte-budget.js'
import { previewContent } from '../../issues/preview.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { hasTransport } from '../../smtp/open-transport.js'
import { findNewestVersion } from '../../issues/queries/issue-handler.js'
import { optionsOf } from '../../options/plugin-options.js'
import { translate } from '../../i18n/translate.js'
import { IssueBar } from '../shared/issue-bar/issue-bar.js'
import { PreviewScreen } from './preview-screen.js'
import { summarizeSize } from './mail-size.js'

type Issue = NonNullable<Awaited<ReturnType<typeof findNewestVersion>>> & {
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
  const { content, isFrozen } = await previewContent({ options, req }, issue)
  return (
    <PreviewScreen
      hasTransport={await hasTransport(options)}
      isEditor={isAtLeastRole(role, 'editor')}
      isFrozen={isFrozen}
      issueId={issue.id}
      ownAddress={emailOf(req.user)}
      seesReaders={isAtLeastRole(role, 'publisher')}
      version={issue.updatedAt ?? ''}
      weight={summarizeSize(content, await contentByteBudget(options, content))}
    />
  )
}

/** The Preview tab: the mail as readers get it, and test messages. */
export const PreviewView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const { slugs } = optionsOf(req.payload)
  const issue = docID === undefined ? undefined : await findNewestVersion({ req, slugs }, docID)
  return (
    <>
      <IssueBar initPageResult={initPageResult} />
      <Gutter>
        {issue ? (
          await deskOf(req, issue)
        ) : (
          <p className="roundup-preview__empty">{translate(req.t, 'preview:noIssue')}</p>
        )}
      </Gutter>
    </>
  )
}
