import { Option, type Command } from 'commander'

import type { IssuePlan } from '../../domain/issue/issue-plan.js'
import type { PointDefinition } from '../../domain/points.js'
import { printJson } from '../print-json.js'
import { readInput } from '../read-input.js'
import { pluralForm } from '../../i18n/plural-form.js'
import { printLine } from '../standard-output.js'

type Options = {
  readonly publication?: string
  readonly dryRun?: boolean
  readonly dateOrder?: 'mdy' | 'dmy'
  readonly update?: boolean
  readonly json?: boolean
}

const printFindings = ({ findings }: Pick<IssuePlan, 'findings'>): void => {
  for (const { line, message } of findings) console.error(`line ${String(line)}: ${message}`)
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${pluralForm('en', number) === 'one' ? one : many}`

const describePlan = (plan: IssuePlan): string => {
  const { date, highlights, sections, title } = plan.issue
  const entries = sections.reduce((sum, section) => sum + section.entries.length, highlights.length)
  return [
    `«${title}» of ${date}: ${count(highlights.length, 'highlight')}, ${count(sections.length, 'section')}, ${count(entries, 'entry', 'entries')} in all.`,
    ...sections.map((section) => `  ${section.name} (${String(section.entries.length)})`),
    'Nothing was written.',
  ].join('\n')
}

type ReadPlan = (points?: readonly PointDefinition[]) => IssuePlan

const loadReader = async (file: string, { dateOrder }: Options): Promise<ReadPlan> => {
  const input = await readInput(file)
  const { openRoundup } = await import('../../import/parse/read-roundup.js')
  return openRoundup({ ...input, ...(dateOrder ? { dateOrder } : {}) })
}

const dryRun = async (file: string, options: Options): Promise<void> => {
  const planned = (await loadReader(file, options))()
  if (options.json) {
    const { planToJson } = await import('../../import/plan/plan-to-json.js')
    printJson(planToJson(planned))
    return
  }
  printFindings(planned)
  printLine(describePlan(planned))
}

const apply = async (file: string, options: Options): Promise<void> => {
  const read = await loadReader(file, options)
  read() // an unreadable file is refused before the database is opened
  const { openNewsroom } = await import('../open-newsroom.js')
  const { applyPlan } = await import('../../import/write/apply-plan.js')
  const newsroom = await openNewsroom()
  const applied = await applyPlan({
    ...newsroom,
    read,
    publication: options.publication,
    update: options.update ?? false,
  })
  if (options.json) {
    printJson(applied)
    return
  }
  printFindings(applied)
  const { changed, created, issue, publication, unchanged } = applied
  printLine(
    created + changed === 0
      ? `Nothing to do: no. ${String(issue.number)} of ${publication.slug} is already imported, with all ${String(unchanged)} documents as in the file.`
      : `No. ${String(issue.number)} of ${publication.slug} (${issue.slug}): ${String(created)} created, ${String(changed)} changed, ${String(unchanged)} unchanged.`,
  )
}

export const importCommand = (program: Command): void => {
  program
    .command('import')
    .description('Read a roundup written as text, Markdown or HTML into a draft issue.')
    .argument('<file>', 'the file to read; - for standard input')
    .option('--publication <slug>', 'slug of the publication; not needed if there is at most one')
    .option('--dry-run', 'only print what would be written; needs no database')
    .addOption(new Option('--date-order <order>', 'how 10/08/23 is meant').choices(['mdy', 'dmy']))
    .option('--update', 'overwrite an earlier import that differs')
    .option('--json', 'print one JSON document')
    .action((file: string, options: Options) =>
      options.dryRun ? dryRun(file, options) : apply(file, options),
    )
}
