import { isInProduction } from '../config/is-in-production.js'
import { localizedFault } from '../i18n/localize.js'
import { insecureUrlReason } from '../options/insecure-url.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/**
 * A way out of a mailing that leads nowhere, or that anybody on the way can read, is none.
 *
 * @throws {Fault} CONFIG_INVALID in production, where readers would be led to no https address
 */
export const refuseInsecureUrl = (
  options: Pick<ResolvedOptions, 'delivery' | 'publicUrl'>,
): void => {
  const why = isInProduction() ? insecureUrlReason(options) : undefined
  if (why) throw localizedFault('CONFIG_INVALID', why)
}
