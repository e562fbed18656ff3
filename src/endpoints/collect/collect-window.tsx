import type { PayloadHandler, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { Fault } from '../../domain/fault.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import { languageTagOf, translate } from '../../i18n/translate.js'
import { messagePage } from '../message-page.js'
import { allPublications, allSections } from '../../issues/collect/choose-place.js'
import { collectEntry } from '../../issues/collect/collect-entry.js'
import { CollectForm, type FormValues } from './collect-form.js'
import { readCollectRequest } from './read-collect-request.js'
import { describeCollected, type CollectAnswer } from '../../issues/collect/describe-collected.js'

type PageArgs = { readonly title: TextKey; readonly body: ReactNode; readonly status?: number }

/** The form posts to its own address, and browsers send an `Origin` only if the referrer policy allows it. */
const HEADERS = { 'Referrer-Policy': 'same-origin' }

const page = (
  req: PayloadRequest,
  { title, ...rest }: PageArgs & { goOn?: string },
): Promise<Response> =>
  messagePage({
    ...rest,
    headers: HEADERS,
    kicker: 'Roundup',
    language: languageTagOf(req.t),
    title: translate(req.t, title),
  })

const GONE_ON = 'here'

/** The address of the form with all its parameters, so that the bookmarklet's values are kept. */
const ownAddress = (req: PayloadRequest, more: Readonly<Record<string, string>> = {}): string => {
  const given = new URLSearchParams(req.searchParams)
  for (const [name, value] of Object.entries(more)) given.set(name, value)
  return `${req.payload.config.routes.api}/roundup/collect?${given.toString()}`
}

/**
 * A window that another site opens brings no session along as Payload reads it (Sec-Fetch-Site), so the page asks
 * once more, by itself and from here.
 */
const nobody = (req: PayloadRequest): Promise<Response> => {
  const { searchParams, t } = req
  const isFirst = searchParams.get('from') !== GONE_ON
  if (isFirst && req.headers.get('sec-fetch-site') === 'cross-site') {
    const goOn = ownAddress(req, { from: GONE_ON })
    const link = (
      <p>
        <a href={goOn}>{translate(t, 'collect:goOnLink')}</a>
      </p>
    )
    return page(req, { title: 'collect:goOn', body: link, goOn })
  }
  const login = `${req.payload.config.routes.admin}/login?${new URLSearchParams({ redirect: ownAddress(req) }).toString()}`
  return page(req, {
    title: 'collect:loginTitle',
    status: 401,
    body: (
      <>
        <p>{translate(t, 'collect:loginText')}</p>
        <p>
          <a href={login}>{translate(t, 'collect:login')}</a>
        </p>
      </>
    ),
  })
}

const notStaff = (req: PayloadRequest): Promise<Response> =>
  page(req, {
    title: 'collect:notStaffTitle',
    status: 403,
    body: <p>{translate(req.t, 'collect:notStaffText')}</p>,
  })

type WindowContext = { readonly req: PayloadRequest; readonly options: ResolvedOptions }

const formPage = async (
  { options, req }: WindowContext,
  values: FormValues,
  refused?: LocalizedText,
): Promise<Response> => {
  const { slugs } = options
  const publications = await allPublications({ req, slugs })
  const sections = await allSections({ req, slugs })
  return page(req, {
    title: 'collect:formTitle',
    status: refused ? 400 : 200,
    body: <CollectForm {...{ publications, refused, sections, values }} t={req.t} />,
  })
}

const savedPage = ({ req }: WindowContext, answer: CollectAnswer): Promise<Response> => {
  const link = (to: { readonly url: string } | null, word: TextKey) =>
    to && (
      <p>
        <a href={to.url}>{translate(req.t, word)}</a>
      </p>
    )
  return page(req, {
    title: 'collect:formTitle',
    status: answer.isNew ? 201 : 200,
    body: (
      <>
        <p dir="auto" role="status">
          {answer.message}
        </p>
        {link(answer.entry, 'collect:openEntry')}
        {link(answer.issue, 'collect:openIssue')}
        <p className="roundup-meta">{translate(req.t, 'collect:closeWindow')}</p>
      </>
    ),
  })
}

/** GET: a form filled with what the bookmarklet has read. Changes nothing. */
export const showCollect =
  (options: ResolvedOptions): PayloadHandler =>
  (req) => {
    if (!req.user) return nobody(req)
    if (!options.roleOf(req.user)) return notStaff(req)
    const given = (name: string): string => req.searchParams.get(name)?.trim() ?? ''
    return formPage(
      { options, req },
      {
        url: given('url'),
        title: given('title'),
        note: given('note') || given('selection'),
        section: given('section'),
        publication: given('publication'),
        tags: given('tags'),
      },
    )
  }

/** Whether the form was on our own site: browsers send `Sec-Fetch-Site` or `Origin`. */
const isOwnForm = ({ options, req }: WindowContext): boolean => {
  const site = req.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = req.headers.get('origin')
  return [options.publicUrl, req.payload.config.serverURL]
    .filter((url) => URL.canParse(url))
    .some((url) => new URL(url).origin === origin)
}

const valuesOf = (form: FormData): FormValues => {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    url: text('url'),
    title: text('title'),
    note: text('note'),
    section: text('section'),
    publication: text('publication'),
    tags: text('tags'),
  }
}

/** POST of the form: adds the entry to the inbox, or shows the form again with the reason. */
export const saveCollected =
  (options: ResolvedOptions): PayloadHandler =>
  async (req) => {
    if (!req.user) return nobody(req)
    if (!options.roleOf(req.user)) return notStaff(req)
    const form = await req.formData?.()
    const values = valuesOf(form ?? new FormData())
    const context = { options, req }
    if (!isOwnForm(context)) return formPage(context, values, localizedText('collect:otherSite'))
    try {
      const collected = await collectEntry(
        { req, slugs: options.slugs },
        readCollectRequest(values),
      )
      return await savedPage(context, describeCollected(context, collected))
    } catch (error) {
      if (!(error instanceof Fault) || !error.text) throw error
      return formPage(context, values, error.text)
    }
  }
