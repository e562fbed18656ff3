import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { roundup } from 'payload-roundup'

import { users } from './collections/users.js'
import { chooseDatabase } from './src/adapters/database.js'
import { readEnvironment } from './src/config/environment.js'
import { migrations as postgres } from './src/migrations/postgres/index.js'
import { migrations as sqlite } from './src/migrations/sqlite/index.js'

const environment = readEnvironment()
const root = fileURLToPath(new URL('.', import.meta.url))

export default chooseDatabase(environment.databaseUri, { postgres, sqlite }).then((db) =>
  buildConfig({
    admin: {
      avatar: 'default',
      importMap: { baseDir: root, importMapFile: `${root}src/app/(payload)/admin/importMap.js` },
      meta: { titleSuffix: ' · Roundup' },
      user: users.slug,
    },
    collections: [users],
    db,
    editor: lexicalEditor(),
    plugins: [
      roundup({
        delivery: environment.smtpUrl ? { smtpUrl: environment.smtpUrl } : {},
        keys: environment.keys,
        publicUrl: environment.publicUrl,
      }),
    ],
    secret: environment.secret,
    serverURL: environment.publicUrl,
    telemetry: false,
    typescript: { outputFile: `${root}src/payload-types.ts` },
  }),
)
