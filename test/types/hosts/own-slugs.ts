import type { CollectionAfterChangeHook, Payload } from 'payload'
import type { EntryDocument, IssueDocument, PublicationDocument } from 'payload-roundup/types'

import type { Media, NewsIssue } from './payload-types'

declare const payload: Payload

type Sponsored = { sponsor?: string | null }

// Other slugs, a media collection of the host's own with numbers as ids, and a further field.
const issues: IssueDocument<Sponsored, Media>[] = (
  await payload.find({ collection: 'news-issues' })
).docs
const entries: EntryDocument<unknown, Media>[] = (
  await payload.find({ collection: 'news-entries' })
).docs
const publications: PublicationDocument[] = (
  await payload.find({ collection: 'news-publications' })
).docs

const image = entries[0]?.image
const imageId: number | undefined = typeof image === 'object' ? image?.id : image
const credit: string | null | undefined = typeof image === 'object' ? image?.credit : undefined

declare const issue: IssueDocument<Sponsored, Media>
const theirs: NewsIssue = issue
await payload.update({ collection: 'news-issues', data: issue, id: issue.id })

// @ts-expect-error this host has no collection of that name
await payload.find({ collection: 'issues' })
// @ts-expect-error the sponsor is a text
issues[0]!.sponsor = 12

const announce: CollectionAfterChangeHook<IssueDocument<Sponsored>> = ({ doc }) =>
  doc.sponsor === 'nobody' ? { ...doc, sponsor: null } : doc

export { announce, credit, imageId, publications, theirs }
