import type { Caller } from '../support/staff-apis.js'

/** The answer to an input; `status` 500 also stands for an unexpected exception. */
export type InputResponse = { readonly status: number; readonly message: string }

export type InputRequest = {
  readonly who: Caller
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
