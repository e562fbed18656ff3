import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineCodeFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import { roundup } from 'payload-roundup'
import sharp from 'sharp'

import { users } from './collections/users.js'
import { hostEmailAdapter } from './src/notifications/host-email-adapter.js'
import { chooseDatabase } from './src/storage/connect/choose-database.js'
import { readEnvironment } from './src/config/environment.js'

const environment = readEnvironment()
// Not new URL('.', import.meta.url), which Turbopack would bundle as a file.
const root = dirname(fileURLToPath(import.meta.url))

const migrations = {
  postgres: () => import('./src/migrations/postgres/index.js'),
  sqlite: () => import('./src/migrations/sqlite/index.js'),
}

const WHAT_A_MAIL_CAN_SHOW = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h4'] }),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  InlineCodeFeature(),
  LinkFeature({ enabledCollections: [] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  FixedToolbarFeature(),
]

export default chooseDatabase(environment.databaseUri, migrations).then((db) =>
  buildConfig({
    admin: {
      avatar: 'default',
      importMap: { baseDir: root, importMapFile: `${root}/src/app/(payload)/admin/importMap.js` },
      meta: { titleSuffix: ' · Roundup' },
      user: users.slug,
    },
    collections: [users],
    db,
    editor: lexicalEditor({ features: WHAT_A_MAIL_CAN_SHOW }),
    i18n: { fallbackLanguage: 'en', supportedLanguages: { de, en } },
    email: hostEmailAdapter({
      from: { address: `newsletter@${new URL(environment.publicUrl).hostname}`, name: 'Roundup' },
      smtpUrl: environment.smtpUrl,
    }),
    plugins: [
      roundup({
        delivery: {
          allowInsecureUrl: environment.allowInsecureUrl,
          dkim: environment.dkim,
          ...(environment.smtpUrl ? { smtpUrl: environment.smtpUrl } : {}),
        },
        guardLogIns: true,
        keys: environment.keys,
        links: {
          home: '/',
          publication: '/:publication',
          archive: '/archive/:publication',
          issue: '/:publication/:issue',
        },
        publicUrl: environment.publicUrl,
        tick: { secret: environment.tickSecret },
        trustedProxies: environment.trustedProxies,
      }),
    ],
    secret: environment.secret,
    serverURL: environment.publicUrl,
    sharp,
    telemetry: false,
    // Slugs are options, so generated types would be right for one host alone.
    typescript: { autoGenerate: false, declare: false, outputFile: `${root}/src/payload-types.ts` },
  }),
)
