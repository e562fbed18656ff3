import type { PayloadRequest, Where, WidgetServerProps } from 'payload'

import type { Role } from '../../domain/roles.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

/** Whoever looks at a widget: what they may do, and the words and addresses that they are given. */
export type WidgetContext = {
  readonly req: PayloadRequest
  readonly options: ResolvedOptions
  readonly role: Role
  readonly say: (key: TextKey, values?: LocalizedText['values']) => string
  readonly tell: (told: LocalizedText) => string
  readonly number: (value: number) => string
  /** A page of the admin's collections. */
  readonly admin: (path: string) => string
  readonly count: (collection: string, where: Where) => Promise<number>
}

/** @returns nothing for somebody without a role at the desk */
export const createWidgetContext = ({
  req,
}: Pick<WidgetServerProps, 'req'>): WidgetContext | undefined => {
  const options = optionsOf(req.payload)
  const role = options.roleOf(req.user)
  if (!role) return undefined
  const { config, db } = req.payload
  const numbers = new Intl.NumberFormat(req.i18n.language)
  return {
    req,
    options,
    role,
    say: (key, values) => translate(req.t, localizedText(key, values)),
    tell: (told) => translate(req.t, told),
    number: (value) => numbers.format(value),
    admin: (path) => `${config.serverURL}${config.routes.admin}/collections/${path}`,
    count: async (collection, where) => (await db.count({ collection, req, where })).totalDocs,
  }
}
