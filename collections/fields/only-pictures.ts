import type { ResolvedOptions } from '../../src/options/resolve-options.js'

/** Offers pictures alone where the upload collection is the host's, which may have files of other kinds. */
export const onlyPictures = ({ hostMedia }: Pick<ResolvedOptions, 'hostMedia'>) =>
  hostMedia ? { filterOptions: { mimeType: { contains: 'image/' } } } : {}
