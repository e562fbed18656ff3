/** A subscription to a publication, with the address that its mail goes to. */
export type AudienceMember = {
  readonly subscriptionId: string
  readonly address: string
  readonly normalizedAddress: string
  readonly name: string | undefined
}

/** How a host narrows the audience of one mailing. It never widens it: whoever is chosen has to be a member already. */
export type Narrowing =
  | {
      readonly kind: 'condition'
      /** Those of these subscriptions that meet the host's condition; one query. */
      readonly among: (subscriptionIds: readonly string[]) => Promise<ReadonlySet<string>>
    }
  | {
      readonly kind: 'list'
      /** The members among those that the host lists, in batches; read from the start each time. */
      readonly batches: () => AsyncIterable<readonly AudienceMember[]>
    }

/** Who gets a mailing. */
export type Audience = {
  /** Active subscriptions of a publication in the order of their ids, after a cursor. */
  readonly page: (query: {
    readonly publicationId: string
    readonly after: string | undefined
    readonly limit: number
  }) => Promise<AudienceMember[]>
  /**
   * What the host says about the audience of this mailing; undefined where it says nothing.
   *
   * @throws {Fault} SETUP_WRONG where the host's function fails, which pauses the mailing
   */
  readonly narrow?: (mailing: {
    readonly id: string
    readonly editionId: string
    readonly publicationId: string
  }) => Promise<Narrowing | undefined>
  /** Which of these addresses may never be mailed, or not by this publication. */
  readonly suppressedAmong: (
    normalizedAddresses: readonly string[],
    publicationId?: string,
  ) => Promise<ReadonlySet<string>>
  /** Which of these subscriptions are no longer active. */
  readonly leftAmong: (subscriptionIds: readonly string[]) => Promise<ReadonlySet<string>>
}
