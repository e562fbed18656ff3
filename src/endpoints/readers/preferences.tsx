import { createLinks } from '../../options/links.js'
import { signingKeys } from '../../storage/signing-keys.js'
import { Fault } from '../../domain/fault.js'
import { signToken } from '../../domain/addresses/tokens.js'
import type { Subscription, SubscriptionState } from '../../receive/subscription-store.js'
import { messagePage } from '../message-page.js'
import type { PageText } from '../../read/pages/page-text.js'
import { type OpenedLink, readerPage, TextWithName } from './reader-link.js'

const STATES = {
  active: 'pages:isActive',
  pending: 'pages:isPending',
  unsubscribed: 'pages:isUnsubscribed',
} as const satisfies Record<SubscriptionState, string>

type RowProps = {
  readonly subscription: Subscription
  readonly text: PageText
  readonly unsubscribeUrl: string
}

const SubscriptionRow = ({ subscription, text, unsubscribeUrl }: RowProps) => (
  <section className="roundup-row">
    <h2 dir="auto">{subscription.publication}</h2>
    <p>{text(STATES[subscription.state])}</p>
    {subscription.state !== 'unsubscribed' && (
      <form action={unsubscribeUrl} method="post">
        <button type="submit">
          <TextWithName name={subscription.publication} of="pages:unsubscribeFrom" text={text} />
        </button>
      </form>
    )}
  </section>
)

/** What a reader is subscribed to. The address itself is not shown: mails get forwarded. */
export const showPreferences = async (link: OpenedLink): Promise<Response> => {
  const { options, req, store, subscriptionId } = link
  const [key] = await signingKeys(req.payload, options)
  if (!key) throw new Fault('CONFIG_INVALID', 'There is no key to sign links with.')
  const { unsubscribe } = createLinks({ ...options, publicUrl: '' })
  const subscriptions = await store.ofSameReader(subscriptionId)
  const opened = subscriptions.find((one) => one.subscriptionId === subscriptionId)
  const { language, text } = readerPage(link, opened)
  const unsubscribeUrl = ({ subscriptionId: id }: Subscription): string =>
    unsubscribe({ token: signToken(key, 'unsubscribe', id) })
  return messagePage({
    language,
    title: text('pages:preferencesTitle'),
    body:
      subscriptions.length > 0 ? (
        subscriptions.map((one) => (
          <SubscriptionRow
            key={one.subscriptionId}
            subscription={one}
            text={text}
            unsubscribeUrl={unsubscribeUrl(one)}
          />
        ))
      ) : (
        <p>{text('pages:noSubscriptions')}</p>
      ),
  })
}
