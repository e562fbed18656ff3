import type { ReactNode } from 'react'

import { documentResponse } from './document-response.js'

type MessagePageArgs = {
  readonly title: string
  /** Small words above the title, e.g. whose page it is. */
  readonly kicker?: string | undefined
  readonly body: ReactNode
  readonly status?: number | undefined
  /** BCP 47. @default 'en' */
  readonly language?: string
  /** Sends the browser to this address at once. */
  readonly goOn?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** A page with one matter: neither cached nor indexed, as its address may be personal. */
export const messagePage = (args: MessagePageArgs): Promise<Response> => {
  const { body, goOn, headers = {}, kicker, language = 'en', status = 200, title } = args
  const main = (
    <main className="roundup-archive">
      {kicker !== undefined && (
        <p className="roundup-kicker" dir="auto">
          {kicker}
        </p>
      )}
      <h1 dir="auto">{title}</h1>
      {body}
    </main>
  )
  const page = { accent: '', body: main, language, title }
  return documentResponse({ goOn, headers, isIndexed: false, page, status })
}
