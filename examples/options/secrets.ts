import { readFile } from 'node:fs/promises'

import { roundup } from 'payload-roundup'

/** A secret that the host mounts as a file; the client of a vault is called in the same way. */
const secret = async (name: string): Promise<string> =>
  (await readFile(`/run/secrets/${name}`, 'utf8')).trim()

export const newsletter = roundup({
  keys: async () => [{ id: '2026a', secret: await secret('newsletter-key') }],
  delivery: {
    smtpUrl: () => secret('smtp-url'),
    dkim: async () => ({
      domain: 'news.example',
      selector: '2026a',
      privateKey: await secret('dkim-key'),
    }),
  },
})
