import { MailDev } from 'maildev'

import { freePort } from './free-port.js'
import { startInboxProxy } from './inbox-proxy.js'

export type LocalInbox = {
  readonly smtpUrl: string
  readonly webUrl: string
  readonly stop: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Silences the greeting that the library writes to standard output, which belongs to a command's answer. */
const withoutConsoleInfo = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { info } = console
  console.info = () => undefined
  try {
    return await work()
  } finally {
    console.info = info
  }
}

/**
 * Starts an SMTP server on loopback that keeps its messages and shows them on a web page.
 *
 * @param folder where messages are stored; without it they are kept in memory
 */
export const startLocalInbox = async (folder?: string): Promise<LocalInbox> => {
  const smtp = await freePort(1025)
  const web = await freePort(0)
  const inbox = new MailDev({
    ip: LOOPBACK,
    silent: true,
    smtp,
    web,
    webIp: LOOPBACK,
    ...(folder === undefined ? {} : { mailDirectory: folder }),
  })
  await withoutConsoleInfo(() => inbox.start())
  const at = { host: LOOPBACK, port: await freePort(1080) }
  const front = await startInboxProxy({ host: LOOPBACK, port: web }, at)
  return {
    smtpUrl: `smtp://${LOOPBACK}:${String(smtp)}`,
    stop: async () => {
      await front.stop()
      await inbox.stop()
    },
    webUrl: front.url,
  }
}
