import { systemClock } from '../../storage/system-clock.js'
import { unsubscribe } from '../../receive/unsubscribe.js'
import { html, htmlPage } from '../html-page.js'
import type { OpenedLink } from './reader-link.js'

const left = (publication: string | undefined): Response =>
  htmlPage({
    kicker: publication,
    title: 'You are unsubscribed',
    body: html`<p>
      You will get no further issues. One that is on its way at this moment may still arrive.
    </p>`,
  })

/** GET: a page with one button. It changes nothing, because mail scanners open every link. */
export const showUnsubscribe = async ({ store, subscriptionId }: OpenedLink): Promise<Response> => {
  const subscription = await store.find(subscriptionId)
  if (!subscription || subscription.state === 'unsubscribed') return left(subscription?.publication)
  return htmlPage({
    kicker: subscription.publication,
    title: 'Unsubscribe?',
    body: html`<p>You will get no further issues of <bdi>${subscription.publication}</bdi>.</p>
      <form method="post"><button type="submit">Unsubscribe</button></form>`,
  })
}

/** POST: unsubscribes at once, by the button or by a mail client's one click (RFC 8058). */
export const doUnsubscribe = async ({ store, subscriptionId }: OpenedLink): Promise<Response> => {
  await unsubscribe({ clock: systemClock, store, subscriptionId })
  return left((await store.find(subscriptionId))?.publication)
}
