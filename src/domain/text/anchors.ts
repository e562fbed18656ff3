/** The id of a section's heading, in the mail and on the web page of its issue. */
export const sectionAnchor = ({ slug }: { readonly slug: string }): string => `section-${slug}`

/** The id of an entry's title, in the mail and on the web page of its issue. */
export const entryAnchor = ({ entryId }: { readonly entryId: string }): string => `entry-${entryId}`
