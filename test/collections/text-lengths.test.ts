import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { collections } from '../../collections/index.js'
import { users } from '../../collections/users.js'
import { resolveOptions } from '../../src/options/resolve-options.js'

/** Collections that people write. */
const WRITTEN = new Set([
  'entries',
  'issues',
  'roundup-media',
  'publications',
  'sections',
  'subscribers',
  'subscriptions',
  'users',
  'roundup-words',
])

const options = resolveOptions({}, { adminUser: 'users', serverUrl: 'https://news.example' })

type Unlimited = readonly string[]

const unlimitedIn = (fields: readonly Field[], before: string): Unlimited =>
  fields.flatMap((field): Unlimited => {
    const path = 'name' in field ? `${before}.${field.name}` : before
    if ('fields' in field) return unlimitedIn(field.fields, path)
    if (field.type !== 'text' && field.type !== 'textarea') return []
    const isOurs = path.endsWith('.id') || ('virtual' in field && field.virtual)
    return isOurs || field.maxLength !== undefined ? [] : [path]
  })

describe('every text field', () => {
  const written = [...collections(options), users].filter(({ slug }) => WRITTEN.has(slug))

  it.each(written.map((collection) => [collection.slug, collection] as const))(
    'has a maximum length in %s',
    (slug, { fields }) => {
      expect(unlimitedIn(fields, slug)).toEqual([])
    },
  )
})
