import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { roundup } from 'payload-roundup'
import sharp from 'sharp'

import { media } from './collections/media'
import { people } from './collections/people'
import { posts } from './collections/posts'
import { databaseOf } from './database'
import type { Person } from './payload-types'

const src = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: { avatar: 'default', importMap: { baseDir: src }, user: people.slug },
  collections: [people, media, posts],
  db: databaseOf(process.env.DATABASE_URI ?? 'file:./blank.db'),
  editor: lexicalEditor(),
  plugins: [
    roundup({
      delivery: { smtpUrl: process.env.SMTP_URL },
      roles: (user) => ((user as Person).job === 'owner' ? 'admin' : 'author'),
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SERVER_URL ?? 'http://localhost:3000',
  sharp,
  typescript: { outputFile: `${src}/payload-types.ts` },
})
