import { roundup } from 'payload-roundup'

/** An issue whose title says so goes to paying members alone; a condition may name fields that the host has added. */
export const newsletter = roundup({
  audience: ({ issue }) =>
    issue.title.startsWith('Members only')
      ? { where: { 'subscriber.address': { contains: '@members.example' } } }
      : undefined,
})
