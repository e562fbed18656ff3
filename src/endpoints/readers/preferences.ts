import { createLinks } from '../../options/links.js'
import { signingKeys } from '../../storage/signing-keys.js'
import { Fault } from '../../domain/fault.js'
import { signToken } from '../../domain/addresses/tokens.js'
import type { Subscription, SubscriptionState } from '../../receive/subscription-store.js'
import { type Html, html, htmlPage } from '../html-page.js'
import type { OpenedLink } from './reader-link.js'

const WORDS: Readonly<Record<SubscriptionState, string>> = {
  active: 'You get every issue.',
  pending: 'Waiting for you to confirm it, by the link in the mail that we sent you.',
  unsubscribed: 'You are unsubscribed and get no issues.',
}

const row = ({ publication, state }: Subscription, unsubscribeUrl: string): Html =>
  html`<section class="row">
    <h2 dir="auto">${publication}</h2>
    <p>${WORDS[state]}</p>
    ${state === 'unsubscribed' ? '' : leave(publication, unsubscribeUrl)}
  </section> `

const leave = (publication: string, url: string): Html =>
  html`<form method="post" action="${url}">
    <button type="submit">Unsubscribe from <bdi>${publication}</bdi></button>
  </form>`

/** A reader's subscriptions. The address is not shown, because mails get forwarded. */
export const showPreferences = async (link: OpenedLink): Promise<Response> => {
  const { options, req, store, subscriptionId } = link
  const [key] = await signingKeys(req.payload, options)
  if (!key) throw new Fault('CONFIG_INVALID', 'There is no key to sign links with.')
  const { unsubscribe } = createLinks({ ...options, publicUrl: '' }, req.payload.config.routes.api)
  const subscriptions = await store.ofSameReader(subscriptionId)
  const rows = subscriptions.map((subscription) =>
    row(
      subscription,
      unsubscribe({ token: signToken(key, 'unsubscribe', subscription.subscriptionId) }),
    ),
  )
  return htmlPage({
    title: 'Your subscriptions',
    body:
      rows.length > 0
        ? html`${rows}`
        : html`<p>There are none any more. Nothing will be sent to you.</p>`,
  })
}
