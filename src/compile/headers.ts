import { createHash } from 'node:crypto'

import { withAsciiHost } from '../domain/addresses/with-ascii-host.js'
import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { IssueContent } from '../domain/content.js'
import type { HeaderField, Mailbox } from './ports.js'

/** The parts of a head that differ from reader to reader. */
export type PersonalHead = {
  readonly to: Mailbox
  /** Without angle brackets; the same for every attempt. */
  readonly messageId: string
  readonly date: Date
  /** Absolute https URL that takes a POST (RFC 8058). */
  readonly unsubscribe: string
  /** A mail to this address also unsubscribes (RFC 2369); only for a mailbox that is processed. */
  readonly unsubscribeAddress?: string | undefined
}

export type HeadArgs = {
  readonly content: IssueContent
  /** Absolute URL of the archive; empty where there is none. */
  readonly archive: string
  /** A mail to this address also unsubscribes (RFC 2369); only for a mailbox that is processed. */
  readonly unsubscribeMailbox?: string | undefined
}

/** Fields that are written for each reader. */
export const PERSONAL_FIELDS = ['To', 'Message-ID', 'Date', 'List-Unsubscribe'] as const

const unsubscribeValue = (url: string, mailbox: string | undefined): string =>
  mailbox === undefined ? `<${url}>` : `<${url}>, <mailto:${mailbox}?subject=unsubscribe>`

export const personalFields = (args: HeadArgs, person: PersonalHead): HeaderField[] => [
  { name: 'To', value: person.to },
  { name: 'Message-ID', value: `<${withAsciiHost(person.messageId)}>` },
  { name: 'Date', value: person.date },
  {
    name: 'List-Unsubscribe',
    value: unsubscribeValue(
      person.unsubscribe,
      person.unsubscribeAddress ?? args.unsubscribeMailbox,
    ),
  },
]

/** Gmail's complaint report: three names to group by, then a sender id of 5 to 15 characters. */
const feedbackId = ({ publication, slug }: IssueContent): string => {
  const senderId = createHash('sha256').update(publication.listId).digest('hex').slice(0, 12)
  return `${asciiSlug(slug)}:${asciiSlug(publication.slug)}:mailing:${senderId}`
}

const commonFields = ({ archive, content }: HeadArgs): HeaderField[] => {
  const { listId, name, sender } = content.publication
  return [
    ...(sender.replyTo === undefined
      ? []
      : [{ name: 'Reply-To', value: { address: sender.replyTo } }]),
    { name: 'List-Id', value: { name, address: listId.split('.').map(asciiSlug).join('.') } }, // RFC 2919: a phrase, then the id in brackets,
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    { name: 'List-Post', value: 'NO' },
    ...(archive === ''
      ? []
      : ['List-Archive', 'List-Help'].map((name) => ({ name, value: `<${archive}>` }))),
    { name: 'Feedback-ID', value: feedbackId(content) },
    { name: 'Precedence', value: 'bulk' },
    { name: 'Content-Language', value: content.publication.language },
  ]
}

/** The head of one message: RFC 5322, 2369, 2919 and 8058. Pure; the writer encodes and folds. */
export const headerFields = (args: HeadArgs, person: PersonalHead): HeaderField[] => {
  const { sender } = args.content.publication
  return [
    { name: 'From', value: { name: sender.name, address: sender.address } },
    ...personalFields(args, person),
    { name: 'Subject', value: args.content.subject },
    ...commonFields(args),
  ]
}
