import { createLinks } from '../options/links.js'
import { readPublicUrl } from '../config/environment.js'
import { planToContent } from '../import/plan/plan-to-content.js'
import { defaultPublication } from '../import/plan/default-publication.js'
import { readRoundup } from '../import/parse/read-roundup.js'
import { resolveOptions } from '../options/resolve-options.js'
import { previewTokens } from './preview-tokens.js'
import { readInput } from './read-input.js'
import type { Rendering } from './rendering.js'

/**
 * Renders a written roundup as number 1 of its default publication, without a config or a database. Its tokens open
 * nothing.
 */
export const renderingFromFile = async (path: string): Promise<Rendering> => {
  const plan = readRoundup(await readInput(path))
  const publicUrl = readPublicUrl()
  const publication = defaultPublication(plan.issue.titleLine, publicUrl)
  const options = resolveOptions({ publicUrl })
  return {
    content: planToContent(plan, { number: 1, publication }),
    date: new Date(`${plan.issue.date}T12:00:00Z`),
    links: createLinks(options),
    options,
    tokens: previewTokens(),
  }
}
