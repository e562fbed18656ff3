import { describe, expect, it } from '@jest/globals'
import type { Config, Plugin } from 'payload'

import { roundup } from '../../src/index.js'

const deepFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFrozen(inner)
  return value
}

const host = (): Config =>
  ({
    admin: {
      components: { afterNavLinks: ['host#Link'] },
      dashboard: { widgets: [] },
      user: 'people',
    },
    collections: [
      { slug: 'people', auth: true, fields: [], hooks: { afterLogin: [] } },
      { slug: 'media', upload: true, fields: [] },
    ],
    endpoints: [{ handler: () => new Response(), method: 'get', path: '/own' }],
    globals: [{ slug: 'header', fields: [] }],
    graphQL: { queries: () => ({}) },
    hooks: { afterError: [() => undefined] },
    i18n: { translations: { en: { general: { hello: 'Hello' } } } },
    logger: { options: { level: 'silent' } },
  }) as Partial<Config> as Config

/** Another plugin, which adds one thing of each kind. */
const other =
  (name: string): Plugin =>
  (config) => ({
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), `${name}#Link`],
      },
    },
    collections: [...(config.collections ?? []), { slug: name, fields: [] }],
    endpoints: [
      ...(config.endpoints ?? []),
      { handler: () => new Response(), method: 'get', path: `/${name}` },
    ],
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), () => undefined] },
  })

const applied = async (plugins: readonly Plugin[]): Promise<Config> => {
  let config = host()
  for (const plugin of plugins) config = await plugin(config)
  return config
}

const adminParts = (admin: Config['admin']) => ({
  links: admin?.components?.afterNavLinks?.map(String).sort(),
  widgets: admin?.dashboard?.widgets.map(({ slug }) => slug),
})

const parts = ({ admin, collections = [], endpoints = [], globals = [], hooks }: Config) => ({
  collections: collections.map(({ slug }) => slug).sort(),
  endpoints: endpoints.map(({ method, path }) => `${method} ${path}`).sort(),
  errors: hooks?.afterError?.length,
  globals: globals.map(({ slug }) => slug),
  ...adminParts(admin),
})

describe('the plugin among others', () => {
  it.each([{}, { guardLogIns: true }, { disabled: true }])(
    'changes nothing of the config that it is given, with %j',
    async (options) => {
      const given = deepFrozen(host())
      const config = await roundup({ publicUrl: 'https://news.example', ...options })(given)
      expect(config.collections?.length).toBeGreaterThan(host().collections?.length ?? 0)
    },
  )

  it('adds the same whether it is first, in the middle or last', async () => {
    const [a, b] = [other('alpha'), other('beta')]
    const last = parts(await applied([a, b, roundup()]))
    expect(last.collections).toEqual(expect.arrayContaining(['alpha', 'beta', 'issues', 'people']))
    expect(parts(await applied([roundup(), a, b]))).toEqual(last)
    expect(parts(await applied([a, roundup(), b]))).toEqual(last)
  })
})
