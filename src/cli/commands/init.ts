import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { WrittenFile, WrittenPages } from '../init/write-pages.js'

type Options = { readonly base: string; readonly dryRun?: boolean; readonly json?: boolean }

const LABELS: Readonly<Record<WrittenFile['outcome'], string>> = {
  kept: 'exists, not touched',
  wouldWrite: 'would be written',
  written: 'written',
}

const describePages = ({ files, links }: WrittenPages): string =>
  [
    ...files.map(({ outcome, path }) => `${path}: ${LABELS[outcome]}`),
    '',
    'Mails lead to these pages once your Payload config says so, in roundup({ … }):',
    '',
    ...links.split('\n').map((line) => `  ${line}`),
    '',
    'Addresses that were mailed before still answer below the API route.',
  ].join('\n')

/** One or more folders of letters, digits and hyphens. */
const BASE = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i

const init = async ({ base, dryRun = false, json = false }: Options): Promise<void> => {
  if (!BASE.test(base))
    throw new Fault(
      'INPUT_INVALID',
      `--base '${base}': expected a folder of letters, digits and hyphens, such as newsletter.`,
    )
  const { writePages } = await import('../init/write-pages.js')
  const pages = await writePages({ base, isDryRun: dryRun, root: process.cwd() })
  const { printJson } = await import('../print-json.js')
  if (json) printJson(pages)
  else console.log(describePages(pages))
}

export const initCommand = (program: Command): void => {
  program
    .command('init')
    .description(
      'Write pages for readers into this Next.js app; files that exist stay as they are.',
    )
    .option('--base <folder>', 'where their addresses begin', 'newsletter')
    .option('--dry-run', 'only say what would be written')
    .option('--json', 'print one JSON document')
    .action(init)
}
