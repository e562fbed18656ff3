export type SubscriptionState = 'pending' | 'active' | 'unsubscribed'

/** A reader's consent to one publication, as far as its links show it. */
export type Subscription = {
  readonly subscriptionId: string
  readonly state: SubscriptionState
  /** Its name. */
  readonly publication: string
  /** BCP 47, of the publication. */
  readonly language: string
}

export type SubscriptionMove = {
  readonly subscriptionId: string
  readonly from: SubscriptionState
  readonly to: SubscriptionState
  readonly at: Date
}

/** What readers' links need of the database. */
export type SubscriptionStore = {
  readonly find: (subscriptionId: string) => Promise<Subscription | undefined>
  /** All subscriptions of the reader to whom this one belongs, by the publication's name. */
  readonly ofSameReader: (subscriptionId: string) => Promise<readonly Subscription[]>
  /** One statement, guarded by the state that it leaves; `false` when the subscription was in another state. */
  readonly move: (move: SubscriptionMove) => Promise<boolean>
}
