import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import type { ResolvedOptions } from './resolve-options.js'

/** Names and addresses of the machine itself, which nobody else reaches. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** Why no reader may be led to the public URL; `undefined` where one may, or where the options say that it is a test. */
export const insecureUrlReason = ({
  delivery,
  publicUrl,
}: Pick<ResolvedOptions, 'delivery' | 'publicUrl'>): LocalizedText | undefined => {
  if (delivery.allowInsecureUrl) return undefined
  const { hostname, protocol } = new URL(publicUrl)
  const isFine = protocol === 'https:' && !OWN_MACHINE.test(hostname)
  return isFine ? undefined : localizedText('replies:insecureUrl', { url: publicUrl })
}
