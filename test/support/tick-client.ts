import { handleEndpoints } from 'payload'

import type { TickReport } from '../../src/worker/tick/tick-report.js'
import type { Newsroom } from './newsroom.js'

export const TICK_SECRET = 'a secret of some length'

export type TickAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly report: TickReport
  readonly message: string | undefined
}

type Call = {
  readonly headers?: Readonly<Record<string, string>>
  readonly maxSeconds?: number | string
  readonly method?: string
  readonly secret?: string
}

type Body = TickReport & { readonly errors?: readonly { readonly message: string }[] }

/** Calls the tick of a newsroom over the app's HTTP routes. */
export const tickClient =
  ({ databaseUri, payload }: Pick<Newsroom, 'databaseUri' | 'payload'>) =>
  async (call: Call = {}): Promise<TickAnswer> => {
    const { headers = {}, maxSeconds, method = 'POST', secret = TICK_SECRET } = call
    const query = maxSeconds === undefined ? '' : `?maxSeconds=${String(maxSeconds)}`
    const answer = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(`https://news.example/api/roundup/tick${query}`, {
        headers: { authorization: `Bearer ${secret}`, ...headers },
        method,
      }),
    })
    const text = await answer.text()
    const body = (text === '' ? {} : JSON.parse(text)) as Body
    return {
      headers: answer.headers,
      message: body.errors?.[0]?.message,
      report: body,
      status: answer.status,
    }
  }
