import type { Command } from 'commander'

type Options = { readonly inbox?: boolean; readonly untilSettled?: boolean }

const work = async (options: Options): Promise<void> => {
  const { startWorker } = await import('../start-worker.js')
  await startWorker({
    inbox: options.inbox ?? false,
    untilSettled: options.untilSettled ?? false,
  })
}

export const workerCommand = (program: Command): void => {
  program
    .command('worker')
    .description('Send what is to be sent; run as many as you like, on SQLite on one host.')
    .option('--inbox', 'send into an inbox on this machine, kept until the worker ends')
    .option('--until-settled', 'end when no mailing has work ahead')
    .action(work)
}
