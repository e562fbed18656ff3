import MailComposer from 'nodemailer/lib/mail-composer'
import { foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'

import type {
  ComposeMime,
  HeaderField,
  HeaderValue,
  Mailbox,
  MessageParts,
} from '../compile/ports.js'

const LINE_LENGTH = 76

/** Fields whose value the library itself parses. */
const ADDRESSED = ['From', 'To', 'Reply-To']

const isMailbox = (value: HeaderValue): value is Mailbox =>
  typeof value === 'object' && 'address' in value

const named = ({ address, name }: Mailbox) => ({ name: name ?? '', address })

/** One node for all fields: each new one draws random bytes for a boundary that a field does not need. */
const encoder = new MimeNode(false)

const encoded = ({ name, value }: HeaderField): string =>
  isMailbox(value)
    ? encoder.encodeHeaderValue('To', named(value))
    : encoder.encodeHeaderValue(name, value)

const settable = (field: HeaderField) => {
  if (!isMailbox(field.value)) return field.value
  if (ADDRESSED.includes(field.name)) return named(field.value)
  return { prepared: true, foldLines: true, value: encoded(field) }
}

const part = (contentType: string, content: string) => ({
  contentType: `${contentType}; charset=utf-8`,
  content,
  contentTransferEncoding: 'quoted-printable',
})

const compose = ({ boundarySeed, fields, html, text }: MessageParts): Promise<Buffer> => {
  const node = new MailComposer({
    alternatives: [part('text/plain', text), part('text/html', html)],
    baseBoundary: boundarySeed,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  for (const field of fields) node.setHeader(field.name, settable(field))
  return node.build()
}

/** MIME by nodemailer: the same functions write whole messages and pieces, so that the pieces fit. */
export const mimeComposer: ComposeMime = {
  compose,
  field: (field) => foldLines(`${field.name}: ${encoded(field)}`, LINE_LENGTH),
  line: (line) => wrap(encode(line), LINE_LENGTH),
}
