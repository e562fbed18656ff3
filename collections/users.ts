import type { CollectionConfig } from 'payload'

import { administrators, ownRow, signedIn } from '../src/access/people.js'
import { ROLES, type Role } from '../src/domain/roles.js'
import { firstUserIsAdmin } from '../src/hooks/first-user-is-admin.js'
import { refuseMalformed } from '../src/hooks/input/refuse-malformed.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { id } from './fields/id.js'
import { LENGTHS } from '../src/domain/lengths.js'
import { displayNameForm } from './fields/written-forms.js'

const ROLE_LABELS = {
  author: 'fields:roleAuthor',
  editor: 'fields:roleEditor',
  publisher: 'fields:rolePublisher',
  admin: 'fields:roleAdmin',
} as const satisfies Record<Role, string>

/** The people of the demo app. In somebody else's app the plugin uses theirs. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { useAPIKey: true },
  labels: { singular: label('fields:user'), plural: label('fields:users') },
  admin: {
    useAsTitle: 'email',
    group: inEveryLanguage('fields:people'),
    description: label('fields:usersAbout'),
    defaultColumns: ['name', 'email', 'role'],
  },
  access: {
    admin: signedIn,
    create: administrators,
    delete: administrators,
    read: signedIn,
    update: ownRow,
    unlock: administrators,
  },
  hooks: { beforeChange: [firstUserIsAdmin], beforeOperation: [refuseMalformed] },
  fields: [
    id,
    {
      name: 'name',
      type: 'text',
      label: label('fields:name'),
      maxLength: LENGTHS.name,
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
      access: { create: administrators, update: administrators },
      options: ROLES.map((value) => ({ label: label(ROLE_LABELS[value]), value })),
    },
  ],
}
