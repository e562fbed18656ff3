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

/** What the handler of a reader's link gets. */
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

/** The answer to a link that was truncated or that we did not sign. */
export const answerIncompleteLink = (): Response =>
  htmlPage({
    title: 'This link is not complete',
    status: 404,
    body: html`<p>
      Part of the address seems to be missing. Open the link from the mail itself, or copy all of
      it, also what stands on its next line.
    </p>`,
  })

/** The answer to a link of a preview or a test message, which belongs to no subscription. */
const testLink = ({ i18n }: PayloadRequest): Response => {
  const language = languageOf(i18n.language)
  return htmlPage({
    language,
    title: localize(language, localizedText('preview:testLinkTitle')),
    body: html`<p>${localize(language, localizedText('preview:testLink'))}</p>`,
  })
}

/** Wraps a handler for links of a mail: it runs only if the token is signed for this purpose. */
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
