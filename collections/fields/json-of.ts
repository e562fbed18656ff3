import type { JSONField } from 'payload'

/** What JSON fields hold: names of types that `payload-roundup/types` exports. */
type JsonType =
  | 'Acceptance[]'
  | 'Approval'
  | 'Correction'
  | 'DeliveryCounts'
  | 'Edit[]'
  | 'IssueContent'
  | 'LocalizedText[]'
  | 'PublishIntent'

/** Gives a JSON field the type of what it holds in the types that a host generates, by an import from the package. */
export const jsonOf = (
  type: JsonType,
  presence: 'optional' | 'required' = 'optional',
): Required<Pick<JSONField, 'typescriptSchema'>> => {
  const imported = `import('payload-roundup/types').${type}`
  const tsType = presence === 'required' ? imported : `${imported} | null`
  return { typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, tsType })] }
}
