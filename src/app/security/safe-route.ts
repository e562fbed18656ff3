import { readPublicUrl } from '../../config/environment.js'
import { withSafeHeaders } from '../../endpoints/safe-headers.js'

/** A route of Payload's API whose every answer has safe headers. */
export const safeRoute =
  <Args extends unknown[]>(answer: (...args: Args) => Promise<Response> | Response) =>
  async (...args: Args): Promise<Response> =>
    withSafeHeaders(await answer(...args), readPublicUrl())
