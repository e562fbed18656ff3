import { describe, expect, it } from '@jest/globals'
import type { Block, CollectionConfig, Field } from 'payload'

import { collections } from '../../collections/index.js'
import { users } from '../../collections/users.js'
import { resolveOptions } from '../../src/options/resolve-options.js'
import { type ShippedTag, CATALOGUES } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'

type Says = (args: { t: (key: string) => string }) => string

const shown = [...collections(resolveOptions({})), users].filter(
  ({ admin }) => admin?.hidden !== true,
)

/** The text that Payload's `t` returns; an unknown key is returned unchanged. */
const said = (label: unknown, language: ShippedTag): string => {
  if (typeof label !== 'function') return (label as Record<string, string>)[language] ?? ''
  return (label as Says)({
    t: (key) => localize(language, { key: key.replace(/^roundup:/, '') }),
  })
}

const isHidden = (field: Field | Block): boolean =>
  'admin' in field && (field.admin as { hidden?: boolean } | undefined)?.hidden === true

/** Every visible field, also within groups and arrays. */
const fieldsIn = (fields: readonly Field[], path: string): [string, Field][] =>
  fields
    .filter((field) => 'name' in field && field.type !== 'ui' && !isHidden(field))
    .flatMap((field): [string, Field][] => {
      const here = `${path}.${'name' in field ? field.name : ''}`
      return [[here, field], ...('fields' in field ? fieldsIn(field.fields, here) : [])]
    })

const fields = shown.flatMap(({ fields: own, slug }) => fieldsIn(own, slug))

const labelsOf = ([path, field]: [string, Field]): [string, unknown][] => {
  const options = 'options' in field ? field.options : []
  const { admin } = field as { readonly admin?: { readonly description?: unknown } }
  const description = admin?.description
  return [
    [path, 'label' in field ? field.label : undefined],
    ...(description ? [[`${path} (description)`, description] as [string, unknown]] : []),
    ...options.map((option): [string, unknown] =>
      typeof option === 'string'
        ? [`${path}=${option}`, option]
        : [`${path}=${option.value}`, option.label],
    ),
  ]
}

const collectionLabels = ({ admin, labels, slug }: CollectionConfig): [string, unknown][] => [
  [`${slug} (one)`, labels?.singular],
  [`${slug} (many)`, labels?.plural],
  ...(admin?.description ? [[`${slug} (about)`, admin.description] as [string, unknown]] : []),
]

const all = [...shown.flatMap(collectionLabels), ...fields.flatMap(labelsOf)]

describe.each(Object.keys(CATALOGUES) as ShippedTag[])('a person who reads %s', (language) => {
  it.each(all)('finds a label at %s', (_path, label) => {
    // Payload caches some labels in the language of the first request, so these name every language.
    expect(['function', 'object']).toContain(typeof label)
    expect(said(label, language)).not.toMatch(/^$|^\w+:\w+$/)
  })

  it('finds a label at every group of the navigation', () => {
    expect(shown).not.toHaveLength(0)
    for (const { admin } of shown) {
      expect(admin?.group).toEqual(expect.objectContaining({ [language]: expect.any(String) }))
    }
  })
})

describe("a value of a publication's field", () => {
  const publication = fields.filter(([path]) => path.startsWith('publications.'))
  const validate = (path: string, value: unknown): unknown => {
    const found = publication.find(([at]) => at === `publications.${path}`)?.[1] as
      { validate: (value: unknown, args: object) => unknown } | undefined
    return found?.validate(value, { req: { t: (key: string) => key }, required: true })
  }

  it.each([
    ['timeZone', 'Europe/Berlin'],
    ['timeZone', 'UTC'],
    ['language', 'pt-BR'],
    ['look.accent', '#8f2d14'],
    ['look.accent', '#ABC'],
    ['look.accent', ''],
    ['sender.address', 'weekly@news.example'],
  ])('is accepted as %s: %s', (path, value) => {
    expect(validate(path, value)).toBe(true)
  })

  it.each([
    ['timeZone', 'Berlin'],
    ['timeZone', ''],
    ['language', 'German!'],
    ['look.accent', 'red;}'],
    ['sender.address', 'weekly@news.example, evil@x.example'],
    ['sender.address', ''],
  ])('is refused as %s: %s', (path, value) => {
    expect(validate(path, value)).toMatch(/^roundup:fields:/)
  })
})
