import { isInProduction } from '../config/production.js'
import { faultOf } from '../i18n/localize.js'
import { insecureUrl } from '../options/insecure-url.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/**
 * A way out of a mailing that leads nowhere, or that anybody on the way can read, is none.
 *
 * @throws {Fault} CONFIG_INVALID in production, where readers would be led to no https address
 */
export const refuseInsecureUrl = (
  options: Pick<ResolvedOptions, 'delivery' | 'publicUrl'>,
): void => {
  const why = isInProduction() ? insecureUrl(options) : undefined
  if (why) throw faultOf('CONFIG_INVALID', why)
}
