import type { Field, Payload, SanitizedCollectionConfig } from 'payload'

import type { Slugs } from '../../options/resolve-options.js'

/** Our collections as they are after every plugin, with the key of each; the host's own media is not among them. */
export const ourCollections = (
  { collections }: Payload,
  { hostMedia, slugs }: { readonly hostMedia: boolean; readonly slugs: Slugs },
): readonly { readonly key: string; readonly config: SanitizedCollectionConfig }[] =>
  Object.entries(slugs).flatMap(([key, slug]) => {
    const config = collections[slug]?.config
    return config && !(hostMedia && key === 'media') ? [{ config, key }] : []
  })

/** The fields that another plugin added beside ours, or in a tab around them. */
export const topFields = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) =>
    field.type === 'tabs'
      ? field.tabs.flatMap((tab) => ('name' in tab ? [] : topFields(tab.fields)))
      : [field],
  )
