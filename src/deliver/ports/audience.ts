/** A subscription to a publication, with the address that its mail goes to. */
export type AudienceMember = {
  readonly subscriptionId: string
  readonly address: string
  readonly normalizedAddress: string
  readonly name: string | undefined
}

/** Who gets a mailing. */
export type Audience = {
  /** Active subscriptions of a publication in the order of their ids, after a cursor. */
  readonly page: (query: {
    readonly publicationId: string
    readonly after: string | undefined
    readonly limit: number
  }) => Promise<AudienceMember[]>
  /** Which of these addresses may never be mailed, or not by this publication. */
  readonly suppressedAmong: (
    normalizedAddresses: readonly string[],
    publicationId?: string,
  ) => Promise<ReadonlySet<string>>
  /** Which of these subscriptions are no longer active. */
  readonly leftAmong: (subscriptionIds: readonly string[]) => Promise<ReadonlySet<string>>
}
