import { systemClock } from '../../storage/system-clock.js'
import { confirmSubscription } from '../../receive/confirm-subscription.js'
import type { Subscription } from '../../receive/subscription-store.js'
import { html, htmlPage } from '../html-page.js'
import { type OpenedLink, readerPage, withName } from './reader-link.js'

const noLongerThere = (link: OpenedLink, subscription: Subscription | undefined): Response => {
  const { language, text } = readerPage(link, subscription)
  return htmlPage({
    language,
    title: text('pages:goneTitle'),
    status: 410,
    body: html`<p>${text('pages:goneText')}</p>`,
  })
}

const confirmed = (link: OpenedLink, subscription: Subscription | undefined): Response => {
  if (subscription?.state !== 'active') return noLongerThere(link, subscription)
  const { language, text } = readerPage(link, subscription)
  return htmlPage({
    kicker: subscription.publication,
    language,
    title: text('pages:confirmedTitle'),
    body: html`<p>${withName(text, 'pages:confirmedText', subscription.publication)}</p>`,
  })
}

/** GET: one button. Changes nothing, else a mail scanner would subscribe people. */
export const showConfirm = async (link: OpenedLink): Promise<Response> => {
  const subscription = await link.store.find(link.subscriptionId)
  if (subscription?.state !== 'pending') return confirmed(link, subscription)
  const { language, text } = readerPage(link, subscription)
  return htmlPage({
    kicker: subscription.publication,
    language,
    title: text('pages:confirmTitle'),
    body: html`<p>${withName(text, 'pages:confirmText', subscription.publication)}</p>
      <form method="post"><button type="submit">${text('pages:confirmDo')}</button></form>`,
  })
}

/** POST: the subscription that waited becomes active. */
export const doConfirm = async (link: OpenedLink): Promise<Response> => {
  const { store, subscriptionId } = link
  return confirmed(link, await confirmSubscription({ clock: systemClock, store, subscriptionId }))
}
