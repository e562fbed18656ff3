import type { Config } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { label } from '../../i18n/translate.js'

type Admin = NonNullable<Config['admin']>
type Dashboard = NonNullable<Admin['dashboard']>
type Widget = Dashboard['widgets'][number]
type Layout = Exclude<NonNullable<Dashboard['defaultLayout']>, (...args: never) => unknown>

const widget = (slug: string, name: string, key: TextKey, minWidth: Widget['minWidth']) => ({
  slug,
  Component: `payload-roundup/rsc#${name}`,
  label: label(key),
  ...(minWidth ? { minWidth } : {}),
})

const WIDGETS: readonly Widget[] = [
  widget('roundup-next-issue', 'NextIssueWidget', 'dashboard:nextIssue', 'medium'),
  widget('roundup-inbox', 'InboxWidget', 'dashboard:inbox', 'small'),
  widget('roundup-last-mailing', 'LastMailingWidget', 'dashboard:lastMailing', 'small'),
  widget('roundup-growth', 'GrowthWidget', 'dashboard:growth', 'small'),
]

const OURS: Layout = [
  { widgetSlug: 'roundup-next-issue', width: 'large' },
  { widgetSlug: 'roundup-inbox', width: 'small' },
  { widgetSlug: 'roundup-last-mailing', width: 'medium' },
  { widgetSlug: 'roundup-growth', width: 'medium' },
]

/** Payload's own layout where the host configures none. */
const COLLECTIONS: Layout = [{ widgetSlug: 'collections', width: 'full' }]

const withOurs = (theirs: Dashboard['defaultLayout']): NonNullable<Dashboard['defaultLayout']> =>
  typeof theirs === 'function'
    ? async (args) => [...OURS, ...(await theirs(args))]
    : [...OURS, ...(theirs ?? COLLECTIONS)]

type Components = NonNullable<Admin['components']>

/** Says above the dashboard that everybody is an admin, where nobody has said who may do what. */
const withRolesNotice = (
  components: Components = {},
  { roleSource }: Pick<ResolvedOptions, 'roleSource'>,
): Components =>
  roleSource === 'everybody'
    ? {
        ...components,
        beforeDashboard: ['payload-roundup/rsc#RolesNotice', ...(components.beforeDashboard ?? [])],
      }
    : components

/** Adds our widgets to the top of the admin's dashboard; the host's own stay below them. */
export const withDashboard = (
  admin: Config['admin'],
  options: Pick<ResolvedOptions, 'roleSource'>,
): Admin => {
  const { defaultLayout, widgets = [] } = admin?.dashboard ?? {}
  return {
    ...admin,
    components: withRolesNotice(admin?.components, options),
    dashboard: { defaultLayout: withOurs(defaultLayout), widgets: [...widgets, ...WIDGETS] },
  }
}
