import type { Somebody } from '../support/desk-apis.js'

/** What one input was answered with; `status` 500 stands for an exception nobody expected as well. */
export type Answered = { readonly status: number; readonly told: string }

export type Http = {
  readonly who: Somebody
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
