import { readPublicUrl } from '../../config/environment.js'
import { withSafeHeaders } from '../../endpoints/safe-headers.js'

/** Wraps a route of Payload's API, so that every answer has safe headers. */
export const safeRoute =
  <Args extends unknown[]>(answer: (...args: Args) => Promise<Response> | Response) =>
  async (...args: Args): Promise<Response> =>
    withSafeHeaders(await answer(...args), readPublicUrl())
