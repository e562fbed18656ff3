import { createLinks } from '../options/links.js'
import { publicUrlOf } from '../config/environment.js'
import { contentFromPlan } from '../import/plan/content-from-plan.js'
import { defaultPublication } from '../import/plan/default-publication.js'
import { readRoundup } from '../import/parse/read-roundup.js'
import { resolveOptions } from '../options/resolve-options.js'
import { noReader } from './no-reader.js'
import { readInput } from './read-input.js'
import type { Rendering } from './rendering.js'

/** A written roundup as number 1 of its default publication: no config, no database. Its tokens open nothing. */
export const renderingOfFile = async (path: string): Promise<Rendering> => {
  const plan = readRoundup(await readInput(path))
  const publicUrl = publicUrlOf()
  const publication = defaultPublication(plan.issue.titleLine, publicUrl)
  return {
    content: contentFromPlan(plan, { number: 1, publication }),
    date: new Date(`${plan.issue.date}T12:00:00Z`),
    links: createLinks(resolveOptions({ publicUrl })),
    tokens: noReader(),
  }
}
