import { describe, expect, it } from '@jest/globals'

import type { Role } from '../../src/domain/roles.js'
import type { RoundupOptions } from '../../src/options/options.js'
import { resolveOptions } from '../../src/options/resolve-options.js'

describe('options of the plugin', () => {
  it('have a default each', () => {
    expect(resolveOptions({}, { serverUrl: 'https://news.example' })).toMatchObject({
      disabled: false,
      publicUrl: 'https://news.example',
      slugs: { issues: 'issues', media: 'roundup-media', pace: 'roundup-pace' },
      worker: 'process',
    })
  })

  it.each([
    [{ publicUrl: 'news.example' }, 'expected an absolute http or https URL'],
    [{ slugs: { issues: 'Issues!' } }, 'lower-case'],
    [{ slugs: { issues: 'entries' } }, 'give each its own'],
    [{ slugs: { issues: 'i'.repeat(30) } }, '29 characters at most'],
    [{ slugPrefix: 'newsletter' }, 'a hyphen at the end'],
    [{ slugPrefix: 'News-' }, 'a hyphen at the end'],
    [{ slugPrefix: 'a-very-long-newsletter-' }, '20 characters at most'],
    [{ mediaSlug: '' }, 'such as media'],
    [{ keys: [{ id: 'a', secret: 'short' }] }, 'openssl rand'],
    [{ delivery: { smtpUrl: 'mail.example' } }, 'smtp://host:port'],
    [{ delivery: { connections: 0 } }, '1 to 100'],
    [JSON.parse('{ "delivery": { "conections": 5 } }') as RoundupOptions, 'conections: 5'],
    [JSON.parse('{ "links": { "isue": "/" } }') as RoundupOptions, 'there is no such option'],
    [JSON.parse('{ "slugs": { "colour": "red" } }') as RoundupOptions, 'no such collection'],
    [JSON.parse('{ "guardLogIns": "yes" }') as RoundupOptions, 'true or false'],
    [{ delivery: { dkim: { domain: 'x', selector: 'a', privateKey: '' } } }, 'news.example'],
    [{ trustedProxies: 1.5 }, 'from 0 to 10'],
    [{ trustedProxies: -1 }, 'from 0 to 10'],
    [JSON.parse('{ "trustedProxies": "1" }') as RoundupOptions, 'from 0 to 10'],
    [JSON.parse('{ "slugs": { "letters": "mails" } }') as RoundupOptions, 'no such collection'],
    [{ languages: { 'no tag': {} } }, 'BCP 47 tag'],
    [{ languages: { en: { newsletter: { followUp: 'Again' } } } }, 'has to contain {{issue}}'],
    [
      { languages: { de: { newsletter: { unsubscribe: 'Weg, {{name}}' } } } },
      'no value {{name}} for this text; known are none',
    ],
    [
      JSON.parse('{ "languages": { "en": { "newsletter": { "new": 5 } } } }') as RoundupOptions,
      'expected a text',
    ],
    [{ notifications: { send: 'chat' } } as never, 'a function that takes a notification'],
    [{ notifications: { except: ['everything'] } } as never, 'expected kinds of events'],
    [{ notifications: { from: { name: 'x', address: 'nowhere' } } }, 'newsroom@news.example'],
    [{ audience: [] } as never, 'a function from a mailing'],
    [
      { email: { parts: { masthead: { html: () => null } } } } as never,
      'readers of plain text get the same',
    ],
    [JSON.parse('{ "email": { "parts": { "mast": {} } } }') as RoundupOptions, 'no such part'],
    [{ email: { theme: { width: 300 } } }, 'from 480 to 800'],
    [{ email: { theme: { radius: -1 } } }, 'from 0 to 24'],
    [{ email: { theme: { colours: { light: { ink: 'red' } } } } }, 'a colour such as #1f4e79'],
    [
      { email: { theme: { fonts: { body: 'Georgia;}</style><script>' } } } },
      'font families without quotes',
    ],
    [
      { email: { theme: { colours: { light: { link: '#8899aa' } } } } },
      'in light mode link #8899aa has a contrast of 2.5',
    ],
    [
      { email: { theme: { colours: { dark: { paper: '#777777' } } } } },
      'in dark mode ink #ebe7df has a contrast of',
    ],
    [
      JSON.parse('{ "languages": { "fr": { "stages": { "drafts": "x" } } } }') as RoundupOptions,
      'no such text',
    ],
    [JSON.parse('{ "colour": "red" }') as RoundupOptions, 'there is no such option'],
  ])('stop the start with a sentence for %j', (options, sentence) => {
    expect(() => resolveOptions(options)).toThrow(sentence)
  })

  it('quote a wrong option as it was written, inside the objects around it', () => {
    expect(() => resolveOptions({ delivery: { connections: 0 } })).toThrow(
      'roundup({ delivery: { connections: 0 } }): expected a whole number from 1 to 100.',
    )
  })

  it('never repeat a password from an SMTP address', () => {
    const boot = () => resolveOptions({ delivery: { smtpUrl: 'http://user:hunter2@mail.example' } })
    expect(boot).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    )
  })

  it('take the strongest of a user’s roles, and none from a stranger’s', () => {
    const { roleOf } = resolveOptions({})
    expect(roleOf({ roles: ['author', 'publisher', 'customer'] })).toBe('publisher')
    expect(roleOf({ role: 'customer' })).toBeUndefined()
    expect(roleOf(null)).toBeUndefined()
  })

  it('treat a user without roles as an admin only in the collection of the admin panel', () => {
    const { roleOf } = resolveOptions({}, { adminUser: 'staff' })
    expect(roleOf({ collection: 'staff' })).toBe('admin')
    expect(roleOf({ collection: 'customers' })).toBeUndefined()
    expect(resolveOptions({}).roleOf({ collection: 'users' })).toBe('admin')
  })

  it('ignore the role of a user of another collection', () => {
    const { roleOf } = resolveOptions({}, { adminUser: 'users' })
    expect(roleOf({ collection: 'customers', role: 'editor' })).toBeUndefined()
    expect(roleOf({ collection: 'users', role: 'editor' })).toBe('editor')
  })

  it('give nobody a role who has an empty field for it', () => {
    const { roleOf } = resolveOptions({}, { adminUser: 'staff', hasRoleField: true })
    expect(roleOf({ collection: 'staff' })).toBeUndefined()
    expect(roleOf({ collection: 'staff', role: null })).toBeUndefined()
    expect(roleOf({ collection: 'staff', role: 'author' })).toBe('author')
  })

  it('ask the function for roles about users of the admin panel alone', () => {
    const roles = (user: { job: 'admin' }) => user.job
    const { roleOf } = resolveOptions({ roles }, { adminUser: 'staff' })
    expect(roleOf({ collection: 'staff', job: 'admin' })).toBe('admin')
    expect(roleOf({ collection: 'customers', job: 'admin' })).toBeUndefined()
  })

  it.each<[string, unknown, Role | undefined]>([
    ['the strongest of several', ['author', 'editor'], 'editor'],
    ['those that are ours', ['cashier', 'editor'], 'editor'],
    ['nothing', null, undefined],
    ['an unknown word', 'superuser', undefined],
    ['an object', { admin: true }, undefined],
    ['true', true, undefined],
    ['a promise', Promise.resolve('admin'), undefined],
  ])('take from a function that answers %s no more than a role', (_, answer, role) => {
    const { roleOf } = resolveOptions({ roles: () => answer as Role }, { adminUser: 'staff' })
    expect(roleOf({ collection: 'staff' })).toBe(role)
  })

  it("use the host's function for roles", () => {
    const { roleOf } = resolveOptions({
      roles: (user) => ((user as { boss: boolean }).boss ? 'admin' : undefined),
    })
    expect(roleOf({ boss: true })).toBe('admin')
    expect(roleOf({ boss: false })).toBeUndefined()
  })
})
