import type { Config } from 'payload'

import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** Slugs of the upload collections that a config has. */
export const uploadSlugs = ({ collections = [] }: Config): readonly string[] =>
  collections.filter(({ upload }) => Boolean(upload)).map(({ slug }) => slug)

/** @throws {Fault} CONFIG_INVALID when `mediaSlug` names no upload collection of the host, or an override is for ours */
export const requireHostMedia = (
  config: Config,
  { hostMedia, overrides, slugs }: Pick<ResolvedOptions, 'hostMedia' | 'overrides' | 'slugs'>,
): void => {
  if (hostMedia && overrides.media)
    throw new Fault(
      'CONFIG_INVALID',
      `roundup({ overrides: { media } }): pictures are in your own collection '${slugs.media}'; change it where you define it.`,
    )
  if (!hostMedia || uploadSlugs(config).includes(slugs.media)) return
  const isThere = (config.collections ?? []).some(({ slug }) => slug === slugs.media)
  const reason = isThere
    ? 'this collection takes no files; add upload: true to it'
    : 'there is no such collection; if another plugin adds it, put that plugin before roundup()'
  throw new Fault(
    'CONFIG_INVALID',
    `roundup({ mediaSlug: '${slugs.media}' }): ${reason}, or leave the option out to use Roundup's own.`,
  )
}
