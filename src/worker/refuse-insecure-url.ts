import { isInProduction } from '../config/is-in-production.js'
import { localizedFault } from '../i18n/localize.js'
import { insecureUrlReason } from '../options/insecure-url.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/**
 * Refuses links that readers cannot reach or that others can read on the way: nobody could unsubscribe safely.
 *
 * @throws {Fault} CONFIG_INVALID in production, when the links do not lead to an https address
 */
export const refuseInsecureUrl = (
  options: Pick<ResolvedOptions, 'delivery' | 'publicUrl'>,
): void => {
  const why = isInProduction() ? insecureUrlReason(options) : undefined
  if (why) throw localizedFault('CONFIG_INVALID', why)
}
