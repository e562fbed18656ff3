import { createTransport, type Transporter } from 'nodemailer'

import { issuePages } from '../../outgoing/issue-pages.js'
import { systemClock } from '../../storage/system-clock.js'
import { renderIssue } from '../../render/render-issue.js'
import type { Rendering } from '../../cli/rendering.js'

export type NaiveArgs = {
  readonly rendering: Rendering
  readonly smtpUrl: string
  readonly connections: number
  readonly messages: number
  /** PEM of the private key; nodemailer signs. */
  readonly dkim?: {
    readonly domain: string
    readonly selector: string
    readonly privateKey: string
  }
  /** Also renders and compiles for every recipient. */
  readonly rendersEach: boolean
}

const linksFor = ({ rendering }: NaiveArgs, index: number) => {
  const token = `v1.bench.${String(index)}.0123456789abcdef`
  return {
    ...issuePages(rendering.links, rendering.content),
    preferences: rendering.links.preferences({ token }),
    unsubscribe: rendering.links.unsubscribe({ token }),
  }
}

const sendOne = async (
  args: NaiveArgs,
  transport: Transporter,
  index: number,
  rendered: { readonly html: string; readonly text: string },
): Promise<void> => {
  const { html, text } = args.rendersEach
    ? await renderIssue({ content: args.rendering.content, links: linksFor(args, index) })
    : rendered
  const { publication, subject } = args.rendering.content
  await transport.sendMail({
    from: publication.sender,
    headers: {
      'List-Unsubscribe': `<${linksFor(args, index).unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    html,
    subject,
    text,
    to: { address: `reader${String(index)}@bench.example`, name: `Reader ${String(index)}` },
  })
}

/** Messages per second of a program that composes every message with nodemailer's pool. */
export const measureNaive = async (args: NaiveArgs): Promise<number> => {
  const { connections, dkim, messages, smtpUrl } = args
  const url = new URL(smtpUrl)
  const transport = createTransport({
    host: url.hostname,
    maxConnections: connections,
    maxMessages: Infinity,
    pool: true,
    port: Number(url.port),
    ...(dkim
      ? {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: dkim.privateKey,
          },
        }
      : {}),
  })
  const rendered = await renderIssue({
    content: args.rendering.content,
    links: linksFor(args, 0),
  })
  const startedAt = systemClock().getTime()
  const queue = Array.from({ length: messages }, (_, index) => index).values()
  const work = async (): Promise<void> => {
    for (const index of queue) await sendOne(args, transport, index, rendered)
  }
  await Promise.all(Array.from({ length: connections }, work))
  transport.close()
  return messages / ((systemClock().getTime() - startedAt) / 1000)
}
