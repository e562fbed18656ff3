import type { CollectionConfig } from 'payload'

import { isAdministrator, ownAccount, isSignedIn } from '../src/access/account-access.js'
import { withRefusals } from '../src/access/with-refusals.js'
import { ROLES, type Role } from '../src/domain/roles.js'
import { firstUserIsAdmin } from '../src/hooks/first-user-is-admin.js'
import { refuseMalformed } from '../src/hooks/input/refuse-malformed.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { displayNameForm } from './fields/written-forms.js'

const ROLE_LABELS = {
  author: 'fields:roleAuthor',
  editor: 'fields:roleEditor',
  publisher: 'fields:rolePublisher',
  admin: 'fields:roleAdmin',
} as const satisfies Record<Role, string>

/** The users of the demo app. In another app the plugin uses the host's. */
export const users: CollectionConfig = withRefusals()({
  slug: 'users',
  auth: { useAPIKey: true },
  labels: { singular: label('fields:user'), plural: label('fields:users') },
  admin: {
    useAsTitle: 'email',
    group: labelsByLanguage('fields:people'),
    description: label('fields:usersAbout'),
    defaultColumns: ['name', 'email', 'role'],
  },
  access: {
    admin: isSignedIn,
    create: isAdministrator,
    delete: isAdministrator,
    read: isSignedIn,
    update: ownAccount,
    unlock: isAdministrator,
  },
  hooks: { beforeChange: [firstUserIsAdmin], beforeOperation: [refuseMalformed] },
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: label('fields:name'),
      maxLength: MAX_LENGTHS.name,
      ...displayNameForm,
    },
    {
      name: 'role',
      type: 'select',
      label: label('fields:role'),
      admin: { description: label('fields:roleHint') },
      required: true,
      defaultValue: 'author' satisfies Role,
      saveToJWT: true,
      access: { create: isAdministrator, update: isAdministrator },
      options: ROLES.map((value) => ({ label: label(ROLE_LABELS[value]), value })),
    },
  ],
})
