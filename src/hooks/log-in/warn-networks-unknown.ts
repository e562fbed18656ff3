import type { ResolvedOptions } from '../../options/resolve-options.js'

/** Warns that no proxy is trusted, so that nobody's network is known. */
export const warnNetworksUnknown = (
  { logger }: { readonly logger: { readonly warn: (line: { readonly msg: string }) => void } },
  { guardLogIns, trustedProxies }: Pick<ResolvedOptions, 'guardLogIns' | 'trustedProxies'>,
): void => {
  if (!guardLogIns || trustedProxies > 0) return
  logger.warn({
    msg: 'trustedProxies is 0: attempts to log in are limited per account and browser, not per network. Behind a reverse proxy that appends to x-forwarded-for, write how many there are: 1 for one.',
  })
}
