import type { Field, FieldAccess } from 'payload'

import { Fault } from '../../src/domain/fault.js'
import type { CollectionOverride, OverridableKey } from '../../src/options/groups/overrides.js'

/** A field or a tab with a name. */
type NamedField = Readonly<Record<string, unknown>> & { readonly name: string }

const isNamed = (field: object): field is NamedField =>
  'name' in field && typeof field.name === 'string' && field.name !== ''

/** The fields that a document has at its top: those in rows, collapsibles and tabs without a name included. */
const namedFields = (fields: readonly Field[]): readonly NamedField[] =>
  fields.flatMap((field) => {
    if (isNamed(field)) return [field]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => (isNamed(tab) ? [tab] : namedFields(tab.fields)))
    return 'fields' in field ? namedFields(field.fields) : []
  })

const MAY_DIFFER = new Set(['admin', 'label', 'labels'])

const isSame = (ours: NamedField, theirs: NamedField): boolean =>
  [...Object.keys(ours), ...Object.keys(theirs)].every(
    (key) => MAY_DIFFER.has(key) || ours[key] === theirs[key],
  )

const refuse = (key: OverridableKey, sentence: string): never => {
  throw new Fault('CONFIG_INVALID', `roundup({ overrides: { ${key}: { fields } } }): ${sentence}`)
}

const requireOurs = (
  key: OverridableKey,
  ours: readonly NamedField[],
  all: readonly NamedField[],
) => {
  for (const field of ours) {
    const { name } = field
    const [found, ...more] = all.filter((other) => other.name === name)
    if (!found) refuse(key, `Roundup's field '${name}' is missing; return all of defaultFields.`)
    else if (more.length > 0)
      refuse(key, `Roundup has a field '${name}' already; give yours another name.`)
    else if (!isSame(field, found))
      refuse(
        key,
        `of Roundup's field '${name}' only admin and label may be changed; give a field of yours another name.`,
      )
  }
}

/** Import, bookmarks and readers' subscriptions make documents too, and cannot fill in a field of the host. */
const refuseRequired = (key: OverridableKey, fields: readonly NamedField[]): void => {
  for (const field of fields)
    if (field['required'] && !('defaultValue' in field))
      refuse(
        key,
        `'${field.name}' is required, and Roundup makes documents without it, by its import for instance; give it a defaultValue, or let it be empty.`,
      )
}

/** A field of the host is read by staff alone, unless it says who reads it. */
const withDefaultRead = <Given extends object>(
  field: Given,
  ours: ReadonlySet<string>,
  read: FieldAccess,
): Given => {
  if (isNamed(field)) {
    if (ours.has(field.name) || field['type'] === 'ui') return field
    return { ...field, access: { read, ...(field['access'] ?? {}) } }
  }
  const below = (given: unknown): unknown =>
    Array.isArray(given) ? given.map((one: object) => withDefaultRead(one, ours, read)) : given
  const { fields, tabs }: { readonly fields?: unknown; readonly tabs?: unknown } = field
  return {
    ...field,
    ...(fields ? { fields: below(fields) } : {}),
    ...(tabs ? { tabs: below(tabs) } : {}),
  }
}

type Args = {
  readonly key: OverridableKey
  readonly ours: Field[]
  readonly theirs: NonNullable<CollectionOverride['fields']>
  /** Who reads a field of the host that does not say so itself. */
  readonly read: FieldAccess
}

/**
 * The fields of a collection with those of the host. Whoever is no staff reads none of them, unless the field says so.
 *
 * @throws {Fault} CONFIG_INVALID when one of ours is missing or changed, or one of the host's cannot be
 */
export const overrideFields = ({ key, ours, read, theirs }: Args): Field[] => {
  const given: unknown = theirs({ defaultFields: [...ours] })
  if (!Array.isArray(given)) return refuse(key, 'the function has to return a list of fields.')
  const fields = given as Field[]
  const named = namedFields(fields)
  const own = namedFields(ours)
  requireOurs(key, own, named)
  const names = new Set(own.map(({ name }) => name))
  refuseRequired(
    key,
    named.filter(({ name }) => !names.has(name)),
  )
  return fields.map((field) => withDefaultRead(field, names, read))
}
