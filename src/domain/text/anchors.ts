/** Where a section starts, in the mail and on the web page of its issue. */
export const sectionAnchor = ({ slug }: { readonly slug: string }): string => `section-${slug}`

/** Where an entry starts, in the mail and on the web page of its issue. */
export const entryAnchor = ({ entryId }: { readonly entryId: string }): string => `entry-${entryId}`
