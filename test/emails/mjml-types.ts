import { createRequire } from 'node:module'

type MjmlComponent = { readonly allowedAttributes?: Readonly<Record<string, string>> }

/** Their content is passed on unchanged: React would escape its CSS and markup. */
const VERBATIM = new Set(['mj-raw', 'mj-style'])

const HEAD = `// Made from the attributes that the installed MJML allows:
// node --conditions=production --import tsx -e \\
//   "import('./test/emails/mjml-types.ts').then((made) => process.stdout.write(made.mjmlTypes()))"

import type { Key, ReactNode } from 'react'

type Common = { key?: Key; 'css-class'?: string; 'mj-class'?: string }
type Told = Common & { children?: ReactNode }
type Verbatim = Common & { dangerouslySetInnerHTML: { __html: string }; children?: never }
type Defaults = Readonly<Record<string, unknown>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      mjml: { children: ReactNode; dir?: 'auto' | 'ltr' | 'rtl'; lang?: string; owa?: 'desktop' }
      'mj-all': Defaults
      'mj-class': Defaults & { name: string }
`

const FOOT = `    }
  }
}
`

/** The declarations of every `mj-*` tag, as TypeScript. */
export const mjmlTypes = (): string => {
  const mjmlRequire = createRequire(createRequire(import.meta.url).resolve('mjml'))
  mjmlRequire('mjml')
  const { components } = mjmlRequire('mjml-core') as { components: Record<string, MjmlComponent> }
  const tags = Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${HEAD}${tags.map(([tag, component]) => declaration(tag, component)).join('')}${FOOT}`
}

const declaration = (tag: string, { allowedAttributes = {} }: MjmlComponent): string => {
  const base = VERBATIM.has(tag) ? 'Verbatim' : 'Told'
  const attributes = Object.entries(allowedAttributes)
    .filter(([name]) => name !== 'css-class')
    .map(([name, type]) => `        ${quoted(name)}?: ${attributeType(type)}\n`)
  return attributes.length === 0
    ? `      '${tag}': ${base}\n`
    : `      '${tag}': ${base} & {\n${attributes.join('')}      }\n`
}

const attributeType = (type: string): string => {
  const choices = /^enum\((.*)\)$/.exec(type)?.[1]
  if (choices === undefined) return type === 'integer' ? 'number | string' : 'string'
  return choices
    .split(',')
    .filter((choice) => choice !== '')
    .map((choice) => `'${choice}'`)
    .join(' | ')
}

/** As Prettier writes it: quotes only where a name needs them. */
const quoted = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`)
