import type { PayloadRequest } from 'payload'

import { signingKeys } from '../../storage/signing-keys.js'
import { createSubscriptionStore } from '../../storage/subscriptions.js'
import { isTestToken } from '../../domain/addresses/test-token.js'
import { type TokenPurpose, verifyToken } from '../../domain/addresses/tokens.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { Subscription, SubscriptionStore } from '../../receive/subscription-store.js'
import { languageOf } from '../../i18n/languages.js'
import { localize, localizedText } from '../../i18n/localize.js'
import { pageText, type PageText } from '../../read/pages/page-text.js'
import { messagePage } from '../message-page.js'

/** What an opened link of a mail leads to. */
export type OpenedLink = {
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
  readonly store: SubscriptionStore
  readonly subscriptionId: string
}

/** A text of the readers' pages, with which a page says its own language. */
export type ReaderPage = { readonly language: string; readonly text: PageText }

/** In the language of the subscription's publication; of the reader's browser where there is none. */
export const readerPage = (
  { options: { languages }, req: { i18n } }: Pick<OpenedLink, 'options' | 'req'>,
  subscription?: Subscription,
): ReaderPage => {
  const tag = subscription?.language || i18n.language
  return { language: languageOf(tag, languages).tag, text: pageText(tag, languages) }
}

type TextWithNameProps = {
  readonly name: string
  readonly of: Parameters<PageText>[0]
  readonly text: PageText
}

/** A text with the publication's name in it, isolated so that its direction does not reach the words around it. */
export const TextWithName = ({ name, of, text }: TextWithNameProps) => {
  const [before = '', after = ''] = text(of, { publication: MARK }).split(MARK)
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  )
}

/** Stands for the name while the text is put into words: no text has a private-use character. */
const MARK = '\ue000'

const tokenIn = ({ routeParams }: PayloadRequest): string => {
  const token = routeParams?.['token']
  return typeof token === 'string' ? token : ''
}

/** For a link that a mail program has cut, or that nobody sent. */
export const answerIncompleteLink =
  (options: ResolvedOptions) =>
  (req: PayloadRequest): Promise<Response> => {
    const { language, text } = readerPage({ options, req })
    return messagePage({
      language,
      title: text('pages:incompleteLink'),
      status: 404,
      body: <p>{text('pages:incompleteLinkHint')}</p>,
    })
  }

/** For a personal link of a preview or a test message: it belongs to nobody, and does nothing. */
const testLink = ({ i18n }: PayloadRequest, { languages }: ResolvedOptions): Promise<Response> => {
  const language = languageOf(i18n.language, languages)
  return messagePage({
    language: language.tag,
    title: localize(language, localizedText('preview:testLinkTitle')),
    body: <p>{localize(language, localizedText('preview:testLink'))}</p>,
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
    if (isTestToken(token)) return testLink(req, options)
    const subscriptionId = verifyToken(await signingKeys(payload, options), purpose, token)
    if (subscriptionId === undefined) return answerIncompleteLink(options)(req)
    const store = createSubscriptionStore({ payload, slugs: options.slugs })
    return answer({ options, req, store, subscriptionId })
  }
