import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { collections } from '../../collections/index.js'
import { users } from '../../collections/users.js'
import { resolveOptions } from '../../src/options/resolve-options.js'

/** What people write; the rest is written by us alone. */
const WRITTEN = new Set([
  'entries',
  'issues',
  'media',
  'publications',
  'sections',
  'subscribers',
  'subscriptions',
  'users',
  'words',
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

describe('every text that somebody writes', () => {
  const written = [...collections(options), users].filter(({ slug }) => WRITTEN.has(slug))

  it.each(written.map((collection) => [collection.slug, collection] as const))(
    'has a greatest length in %s',
    (slug, { fields }) => {
      expect(unlimitedIn(fields, slug)).toEqual([])
    },
  )
})
