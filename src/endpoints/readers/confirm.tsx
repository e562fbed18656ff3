import { systemClock } from '../../storage/system-clock.js'
import { confirmSubscription } from '../../receive/confirm-subscription.js'
import type { Subscription } from '../../receive/subscription-store.js'
import { messagePage } from '../message-page.js'
import { type OpenedLink, readerPage, TextWithName } from './reader-link.js'

const noLongerThere = (
  link: OpenedLink,
  subscription: Subscription | undefined,
): Promise<Response> => {
  const { language, text } = readerPage(link, subscription)
  return messagePage({
    language,
    title: text('pages:goneTitle'),
    status: 410,
    body: <p>{text('pages:goneText')}</p>,
  })
}

const confirmed = (link: OpenedLink, subscription: Subscription | undefined): Promise<Response> => {
  if (subscription?.state !== 'active') return noLongerThere(link, subscription)
  const { language, text } = readerPage(link, subscription)
  return messagePage({
    kicker: subscription.publication,
    language,
    title: text('pages:confirmedTitle'),
    body: (
      <p>
        <TextWithName name={subscription.publication} of="pages:confirmedText" text={text} />
      </p>
    ),
  })
}

/** GET: one button. Changes nothing, else a mail scanner would subscribe people. */
export const showConfirm = async (link: OpenedLink): Promise<Response> => {
  const subscription = await link.store.find(link.subscriptionId)
  if (subscription?.state !== 'pending') return confirmed(link, subscription)
  const { language, text } = readerPage(link, subscription)
  return messagePage({
    kicker: subscription.publication,
    language,
    title: text('pages:confirmTitle'),
    body: (
      <>
        <p>
          <TextWithName name={subscription.publication} of="pages:confirmText" text={text} />
        </p>
        <form method="post">
          <button type="submit">{text('pages:confirmDo')}</button>
        </form>
      </>
    ),
  })
}

/** POST: the subscription that waited becomes active. */
export const doConfirm = async (link: OpenedLink): Promise<Response> => {
  const { store, subscriptionId } = link
  return confirmed(link, await confirmSubscription({ clock: systemClock, store, subscriptionId }))
}
