import { systemClock } from '../../storage/system-clock.js'
import type { Subscription } from '../../receive/subscription-store.js'
import { unsubscribe } from '../../receive/unsubscribe.js'
import { messagePage } from '../message-page.js'
import { type OpenedLink, readerPage, TextWithName } from './reader-link.js'

const unsubscribed = (
  link: OpenedLink,
  subscription: Subscription | undefined,
): Promise<Response> => {
  const { language, text } = readerPage(link, subscription)
  return messagePage({
    kicker: subscription?.publication,
    language,
    title: text('pages:unsubscribedTitle'),
    body: <p>{text('pages:unsubscribedText')}</p>,
  })
}

/** GET: one button. Changes nothing, as mail scanners open every link. */
export const showUnsubscribe = async (link: OpenedLink): Promise<Response> => {
  const subscription = await link.store.find(link.subscriptionId)
  if (!subscription || subscription.state === 'unsubscribed')
    return unsubscribed(link, subscription)
  const { language, text } = readerPage(link, subscription)
  return messagePage({
    kicker: subscription.publication,
    language,
    title: text('pages:unsubscribeTitle'),
    body: (
      <>
        <p>
          <TextWithName name={subscription.publication} of="pages:unsubscribeText" text={text} />
        </p>
        <form method="post">
          <button type="submit">{text('pages:unsubscribeDo')}</button>
        </form>
      </>
    ),
  })
}

/** POST: done at once, by the button or by a mail client in one click (RFC 8058). */
export const doUnsubscribe = async (link: OpenedLink): Promise<Response> => {
  const { store, subscriptionId } = link
  await unsubscribe({ clock: systemClock, store, subscriptionId })
  return unsubscribed(link, await store.find(subscriptionId))
}
