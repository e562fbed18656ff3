import type { Caller } from '../support/staff-apis.js'

/** What one input was answered with; `status` 500 stands for an exception nobody expected as well. */
export type InputResponse = { readonly status: number; readonly message: string }

export type InputRequest = {
  readonly who: Caller
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
