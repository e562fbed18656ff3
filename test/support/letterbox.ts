import { simpleParser } from 'mailparser'

import type { SmtpSink } from './smtp-sink.js'

export type LetterRead = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

const read = async (raw: Buffer): Promise<LetterRead> => {
  const { html, subject = '', text = '', to } = await simpleParser(raw)
  return {
    to: [to].flat()[0]?.text ?? '',
    subject,
    html: typeof html === 'string' ? html : '',
    text,
  }
}

/** The letters that a mail server took since it was last asked, by their addressees. */
export const openLetterbox = ({ raws }: Pick<SmtpSink, 'raws'>) => {
  let seen = raws.length
  return async (): Promise<readonly LetterRead[]> => {
    const fresh = raws.slice(seen)
    seen = raws.length
    const letters = await Promise.all(fresh.map(read))
    return letters.sort((one, other) => one.to.localeCompare(other.to))
  }
}
