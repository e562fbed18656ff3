import type { PayloadRequest } from 'payload'

import { signingKeys } from '../../storage/signing-keys.js'
import { createSubscriptionStore } from '../../storage/subscriptions.js'
import { isTestToken } from '../../domain/addresses/test-token.js'
import { type TokenPurpose, verifyToken } from '../../domain/addresses/tokens.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { SubscriptionStore } from '../../receive/subscription-store.js'
import { languageOf } from '../../i18n/languages.js'
import { localize, localizedText } from '../../i18n/localize.js'
import { html, htmlPage } from '../html-page.js'

/** What an opened link of a mail leads to. */
export type OpenedLink = {
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
  readonly store: SubscriptionStore
  readonly subscriptionId: string
}

const tokenIn = ({ routeParams }: PayloadRequest): string => {
  const token = routeParams?.['token']
  return typeof token === 'string' ? token : ''
}

/** For a link that a mail program has cut, or that nobody sent. */
export const answerIncompleteLink = (): Response =>
  htmlPage({
    title: 'This link is not complete',
    status: 404,
    body: html`<p>
      Part of the address seems to be missing. Open the link from the mail itself, or copy all of
      it, also what stands on its next line.
    </p>`,
  })

/** For a personal link of a preview or a test message: it belongs to nobody, and does nothing. */
const testLink = ({ i18n }: PayloadRequest): Response => {
  const language = languageOf(i18n.language)
  return htmlPage({
    language,
    title: localize(language, localizedText('preview:testLinkTitle')),
    body: html`<p>${localize(language, localizedText('preview:testLink'))}</p>`,
  })
}

/** Answers a link of a mail that was signed for this purpose; any other gets a page that says what to do. */
export const onReaderLink =
  (
    options: ResolvedOptions,
    purpose: TokenPurpose,
    answer: (link: OpenedLink) => Promise<Response>,
  ) =>
  async (req: PayloadRequest): Promise<Response> => {
    const { payload } = req
    const token = tokenIn(req)
    if (isTestToken(token)) return testLink(req)
    const subscriptionId = verifyToken(await signingKeys(payload, options), purpose, token)
    if (subscriptionId === undefined) return answerIncompleteLink()
    const store = createSubscriptionStore({ payload, slugs: options.slugs })
    return answer({ options, req, store, subscriptionId })
  }
