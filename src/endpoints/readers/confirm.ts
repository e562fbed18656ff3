import { systemClock } from '../../storage/system-clock.js'
import { confirmSubscription } from '../../receive/confirm-subscription.js'
import type { Subscription } from '../../receive/subscription-store.js'
import { html, htmlPage } from '../html-page.js'
import type { OpenedLink } from './reader-link.js'

const gone = (): Response =>
  htmlPage({
    title: 'This subscription is no more',
    status: 410,
    body: html`<p>
      It was ended or erased since the mail was written. Subscribe anew to get further issues.
    </p>`,
  })

const standing = (subscription: Subscription | undefined): Response => {
  if (subscription?.state !== 'active') return gone()
  return htmlPage({
    kicker: subscription.publication,
    title: 'You are subscribed',
    body: html`<p>
      The next issue of <bdi>${subscription.publication}</bdi> comes to you by mail. Every one of
      them has a link to unsubscribe.
    </p>`,
  })
}

/** GET: a page with one button. It changes nothing, because mail scanners open every link. */
export const showConfirm = async ({ store, subscriptionId }: OpenedLink): Promise<Response> => {
  const subscription = await store.find(subscriptionId)
  if (subscription?.state !== 'pending') return standing(subscription)
  return htmlPage({
    kicker: subscription.publication,
    title: 'Subscribe?',
    body: html`<p>
        Somebody, we hope you, asked for <bdi>${subscription.publication}</bdi> to be sent to your
        address.
      </p>
      <form method="post"><button type="submit">Yes, subscribe me</button></form>`,
  })
}

/** POST: activates the pending subscription. */
export const doConfirm = async ({ store, subscriptionId }: OpenedLink): Promise<Response> =>
  standing(await confirmSubscription({ clock: systemClock, store, subscriptionId }))
