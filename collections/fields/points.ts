import type { Field } from 'payload'

/** Which labelled statements the entries of a publication or section answer. */
export const pointDefinitions: Field = {
  name: 'points',
  type: 'array',
  labels: { singular: 'Point', plural: 'Points' },
  admin: {
    description: 'What each entry answers, in this order: “What is it”, “What is it good for”.',
  },
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'label', type: 'text', required: true },
    { name: 'aliases', type: 'text', hasMany: true },
    { name: 'required', type: 'checkbox', defaultValue: false },
  ],
}

/** What one entry says to each point. */
export const points: Field = {
  name: 'points',
  type: 'array',
  labels: { singular: 'Point', plural: 'Points' },
  fields: [
    { name: 'key', type: 'text', admin: { hidden: true } },
    { name: 'label', type: 'text', required: true },
    { name: 'text', type: 'richText' },
  ],
}
