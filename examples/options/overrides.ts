import { roundup } from 'payload-roundup'

/** Issues have a sponsor and are deleted by the chief alone; entries have a rating. */
export const newsletter = roundup({
  overrides: {
    issues: {
      labels: { singular: 'Number', plural: 'Numbers' },
      fields: ({ defaultFields }) => [
        ...defaultFields,
        { name: 'sponsor', type: 'text', admin: { position: 'sidebar' } },
      ],
      hooks: {
        afterChange: [
          ({ operation, req }) => {
            req.payload.logger.info(`An issue was saved: ${operation}.`)
          },
        ],
      },
      access: {
        delete: ({ req }) => req.user?.email === 'chief@news.example',
      },
      admin: { group: 'Magazine', defaultColumns: ['title', 'sponsor', 'stage'] },
    },
    entries: {
      fields: ({ defaultFields }) => [
        ...defaultFields,
        { name: 'rating', type: 'number', min: 1, max: 5, defaultValue: 3 },
      ],
    },
  },
})
