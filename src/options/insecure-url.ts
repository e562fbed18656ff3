import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import type { ResolvedOptions } from './resolve-options.js'

/** Names and addresses of the local machine, which nobody else can reach. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** Why the public URL must not appear in mails; `undefined` where it may, or where `allowInsecureUrl` permits it. */
export const insecureUrlReason = ({
  delivery,
  publicUrl,
}: Pick<ResolvedOptions, 'delivery' | 'publicUrl'>): LocalizedText | undefined => {
  if (delivery.allowInsecureUrl) return undefined
  const { hostname, protocol } = new URL(publicUrl)
  const isFine = protocol === 'https:' && !OWN_MACHINE.test(hostname)
  return isFine ? undefined : localizedText('replies:insecureUrl', { url: publicUrl })
}
