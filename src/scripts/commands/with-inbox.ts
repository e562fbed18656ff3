import type { Command } from 'commander'

const openInbox = async (): Promise<string> => {
  const { startLocalInbox } = await import('../inbox/local-inbox.js')
  const inbox = await startLocalInbox()
  console.error(`E-mails go to the inbox at ${inbox.webUrl}, which ends with the worker.`)
  return inbox.smtpUrl
}

/** Adds `--inbox` to the worker: it then sends to a local inbox in place of the mail server. */
export const withInbox = (program: Command): void => {
  const worker = program.commands.find((command) => command.name() === 'worker')
  worker
    ?.option('--inbox', 'send to an inbox on this machine, kept until the worker ends')
    .hook('preAction', async () => {
      if (worker.opts<{ inbox?: boolean }>().inbox)
        worker.setOptionValue('smtpUrl', await openInbox())
    })
}
