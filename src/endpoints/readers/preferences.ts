import { createLinks } from '../../options/links.js'
import { signingKeys } from '../../storage/signing-keys.js'
import { Fault } from '../../domain/fault.js'
import { signToken } from '../../domain/addresses/tokens.js'
import type { Subscription, SubscriptionState } from '../../receive/subscription-store.js'
import { type Html, html, htmlPage } from '../html-page.js'
import type { PageText } from '../../read/pages/page-text.js'
import { type OpenedLink, readerPage, withName } from './reader-link.js'

const STATES = {
  active: 'pages:isActive',
  pending: 'pages:isPending',
  unsubscribed: 'pages:isUnsubscribed',
} as const satisfies Record<SubscriptionState, string>

const row = (text: PageText, { publication, state }: Subscription, unsubscribeUrl: string): Html =>
  html`<section class="row">
    <h2 dir="auto">${publication}</h2>
    <p>${text(STATES[state])}</p>
    ${state === 'unsubscribed' ? '' : unsubscribeForm(text, publication, unsubscribeUrl)}
  </section> `

const unsubscribeForm = (text: PageText, publication: string, url: string): Html =>
  html`<form method="post" action="${url}">
    <button type="submit">${withName(text, 'pages:unsubscribeFrom', publication)}</button>
  </form>`

/** What a reader is subscribed to. The address itself is not shown: mails get forwarded. */
export const showPreferences = async (link: OpenedLink): Promise<Response> => {
  const { options, req, store, subscriptionId } = link
  const [key] = await signingKeys(req.payload, options)
  if (!key) throw new Fault('CONFIG_INVALID', 'There is no key to sign links with.')
  const { unsubscribe } = createLinks({ ...options, publicUrl: '' })
  const subscriptions = await store.ofSameReader(subscriptionId)
  const opened = subscriptions.find((one) => one.subscriptionId === subscriptionId)
  const { language, text } = readerPage(link, opened)
  const rows = subscriptions.map((subscription) =>
    row(
      text,
      subscription,
      unsubscribe({ token: signToken(key, 'unsubscribe', subscription.subscriptionId) }),
    ),
  )
  return htmlPage({
    language,
    title: text('pages:preferencesTitle'),
    body: rows.length > 0 ? html`${rows}` : html`<p>${text('pages:noSubscriptions')}</p>`,
  })
}
