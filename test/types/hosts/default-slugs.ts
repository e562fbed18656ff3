import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload } from 'payload'
import type * as roundup from 'payload-roundup'
import type {
  AppearanceDocument,
  AuditDocument,
  DeliveryDocument,
  EditionDocument,
  EntryDocument,
  IssueDocument,
  MailingDocument,
  PublicationDocument,
  RenditionDocument,
  SectionDocument,
  SubscriberDocument,
  SubscriptionDocument,
  SuppressionDocument,
} from 'payload-roundup/types'

import type { Config, Issue, RoundupMedia } from './payload-types'

type Fields = Config['collections']

/** Fields that only one of the two has. */
type Differing<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs> | Exclude<keyof Theirs, keyof Ours>
type SameFields<Ours, Theirs> = [Differing<Ours, Theirs>] extends [never]
  ? true
  : Differing<Ours, Theirs>

declare const payload: Payload

// What the Local API returns is one of our documents.
const issues: IssueDocument[] = (await payload.find({ collection: 'issues' })).docs
const entries: EntryDocument[] = (await payload.find({ collection: 'entries' })).docs
const sections: SectionDocument[] = (await payload.find({ collection: 'sections' })).docs
const publications: PublicationDocument[] = (await payload.find({ collection: 'publications' }))
  .docs
const editions: EditionDocument[] = (await payload.find({ collection: 'editions' })).docs
const appearances: AppearanceDocument[] = (await payload.find({ collection: 'appearances' })).docs
const renditions: RenditionDocument[] = (await payload.find({ collection: 'renditions' })).docs
const mailings: MailingDocument[] = (await payload.find({ collection: 'mailings' })).docs
const deliveries: DeliveryDocument[] = (await payload.find({ collection: 'deliveries' })).docs
const audit: AuditDocument[] = (await payload.find({ collection: 'roundup-audit' })).docs
const subscribers: SubscriberDocument[] = (await payload.find({ collection: 'subscribers' })).docs
const subscriptions: SubscriptionDocument[] = (await payload.find({ collection: 'subscriptions' }))
  .docs
const suppressions: SuppressionDocument[] = (await payload.find({ collection: 'suppressions' }))
  .docs

// Each has the fields of its collection, all of them and no others.
const same: [
  SameFields<IssueDocument, Fields['issues']>,
  SameFields<EntryDocument, Fields['entries']>,
  SameFields<SectionDocument, Fields['sections']>,
  SameFields<PublicationDocument, Fields['publications']>,
  SameFields<EditionDocument, Fields['editions']>,
  SameFields<AppearanceDocument, Fields['appearances']>,
  SameFields<RenditionDocument, Fields['renditions']>,
  SameFields<MailingDocument, Fields['mailings']>,
  SameFields<DeliveryDocument, Fields['deliveries']>,
  SameFields<AuditDocument, Fields['roundup-audit']>,
  SameFields<SubscriberDocument, Fields['subscribers']>,
  SameFields<SubscriptionDocument, Fields['subscriptions']>,
  SameFields<SuppressionDocument, Fields['suppressions']>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true]

// One of our documents is what the Local API takes, with the host's own media in it.
declare const draft: IssueDocument<unknown, RoundupMedia>
const theirs: Issue = draft
await payload.update({ collection: 'issues', data: draft, id: draft.id })

// JSON fields have the types of what they hold, in the generated types, too.
const subject: string | undefined = (await payload.find({ collection: 'editions' })).docs[0]
  ?.content.subject
const approvedBy: string | undefined = theirs.approval?.by
// @ts-expect-error content of an edition is not any
const notNumber: number = editions[0]!.content.subject
// @ts-expect-error there is no such stage
issues[0]!.stage = 'sent'
// @ts-expect-error an entry is no issue
const wrong: IssueDocument[] = entries

// Hooks of a host get our documents.
const afterChange: CollectionAfterChangeHook<IssueDocument> = ({ doc, previousDoc }) =>
  doc.stage === previousDoc.stage ? doc : { ...doc, reviewNote: null }
const beforeChange: CollectionBeforeChangeHook<EntryDocument> = ({ data }) => ({
  ...data,
  tags: [...(data.tags ?? []), 'new'],
})

// '.' and './types' export the same types.
const sameType: roundup.IssueDocument = draft

export {
  afterChange,
  appearances,
  approvedBy,
  audit,
  beforeChange,
  deliveries,
  mailings,
  notNumber,
  publications,
  renditions,
  same,
  sameType,
  sections,
  subject,
  subscribers,
  subscriptions,
  suppressions,
  wrong,
}
