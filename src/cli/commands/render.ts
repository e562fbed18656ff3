import { writeFile } from 'node:fs/promises'

import { Option, type Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import { isFile } from '../read-input.js'
import type { Rendering } from '../rendering.js'

type Format = 'mjml' | 'html' | 'text' | 'eml'

type Options = { readonly format: Format; readonly out?: string; readonly publication?: string }

const loadRendering = async (issue: string, options: Options): Promise<Rendering> => {
  if (await isFile(issue))
    return (await import('../rendering-from-file.js')).renderingFromFile(issue)
  if (/[/\\]|\.(txt|md|markdown|html?)$/i.test(issue))
    throw new Fault('NOT_FOUND', `There is no file ${issue}.`)
  return (await import('../rendering-from-issue.js')).renderingFromIssue(issue, options.publication)
}

const render = async (issue: string, options: Options): Promise<void> => {
  const rendering = await loadRendering(issue, options)
  const { renderAs } = await import('../rendering.js')
  const bytes = await renderAs(rendering, options.format)
  if (options.out === undefined) process.stdout.write(bytes)
  else await writeFile(options.out, bytes)
}

export const renderCommand = (program: Command): void => {
  program
    .command('render')
    .description('Write an issue as its readers get it.')
    .argument('<issue>', 'id or slug of an issue, or a file with a roundup')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['mjml', 'html', 'text', 'eml'])
        .default('html'),
    )
    .option('--out <file>', 'where to; standard output without it')
    .option(
      '--publication <slug>',
      'slug of the publication, if several have an issue of that slug',
    )
    .action(render)
}
