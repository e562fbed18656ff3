import { simpleParser } from 'mailparser'

import type { SmtpSink } from './smtp-sink.js'

export type ReceivedMail = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

const parseMail = async (raw: Buffer): Promise<ReceivedMail> => {
  const { html, subject = '', text = '', to } = await simpleParser(raw)
  return {
    to: [to].flat()[0]?.text ?? '',
    subject,
    html: typeof html === 'string' ? html : '',
    text,
  }
}

/** Returns a function that gives the mails that the server took since its last call, sorted by recipient. */
export const openMailReader = ({ raws }: Pick<SmtpSink, 'raws'>) => {
  let seen = raws.length
  return async (): Promise<readonly ReceivedMail[]> => {
    const fresh = raws.slice(seen)
    seen = raws.length
    const letters = await Promise.all(fresh.map(parseMail))
    return letters.sort((one, other) => one.to.localeCompare(other.to))
  }
}
