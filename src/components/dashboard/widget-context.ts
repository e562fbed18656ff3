import type { PayloadRequest, Where, WidgetServerProps } from 'payload'

import type { Role } from '../../domain/roles.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { translate, type TranslateText } from '../../i18n/translate.js'

/** What a widget needs on the server: the request, the role of whoever looks, and formatters in their language. */
export type WidgetContext = {
  readonly req: PayloadRequest
  readonly options: ResolvedOptions
  readonly role: Role
  readonly t: TranslateText
  readonly number: (value: number) => string
  /** The URL of a page below the admin's `/collections`. */
  readonly admin: (path: string) => string
  readonly count: (collection: string, where: Where) => Promise<number>
}

/** @returns `undefined` for somebody who is not staff */
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
    t: (text, values) => translate(req.t, text, values),
    number: (value) => numbers.format(value),
    admin: (path) => `${config.serverURL}${config.routes.admin}/collections/${path}`,
    count: async (collection, where) => (await db.count({ collection, req, where })).totalDocs,
  }
}
