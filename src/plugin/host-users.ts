import type { CollectionConfig, Config, Field } from 'payload'

const ROLE_FIELDS = ['role', 'roles']

/** Whether a document has one of the fields at its top, be it in a row, a collapsible or a tab without a name. */
const hasField = (fields: readonly Field[], names: readonly string[]): boolean =>
  fields.some((field) => {
    if ('name' in field) return names.includes(field.name)
    if (field.type === 'tabs')
      return field.tabs.some((tab) =>
        'name' in tab ? names.includes(tab.name) : hasField(tab.fields, names),
      )
    return 'fields' in field && hasField(field.fields, names)
  })

const adminUsers = ({ admin, collections = [] }: Config): CollectionConfig | undefined =>
  admin?.user === undefined
    ? collections.find(({ auth }) => Boolean(auth)) // as Payload chooses
    : collections.find(({ slug }) => slug === admin.user)

/** The collection whose users log in to the admin panel, and whether they have a field for their role. */
export const hostUsers = (
  config: Config,
): { readonly adminUser: string | undefined; readonly hasRoleField: boolean } => {
  const users = adminUsers(config)
  return {
    adminUser: config.admin?.user ?? users?.slug,
    hasRoleField: hasField(users?.fields ?? [], ROLE_FIELDS),
  }
}
