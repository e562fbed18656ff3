/**
 * An image of the collection `media`, ours or the host's. Only what both have: a host's collection may have ids that are
 * numbers, and any further field.
 */
export type MediaDocument = {
  /** A number where the host's own collection has numbers. */
  id: string | number
  /** What the image shows, for those who do not see it. */
  alt?: string | null
  /** Where the file is served; relative to the app, or absolute with a storage plugin. */
  url?: string | null
  /** Name of the stored file. */
  filename?: string | null
  /** E.g. `image/png`. */
  mimeType?: string | null
  /** Size of the file in bytes. */
  filesize?: number | null
  /** Pixels. */
  width?: number | null
  /** Pixels. */
  height?: number | null
}

/** What a type of the host's own media collection has to have. */
export type MediaWithId = {
  /** The document's id. */
  id: string | number
}
