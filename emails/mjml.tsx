import type { CSSProperties, ReactElement } from 'react'

import { compileMjml } from './compile-mjml.js'
import { toMjml } from './to-mjml.js'

type MjmlProps = {
  /** One element whose outermost tag is `<mjml>`. */
  readonly children: ReactElement
}

/**
 * Compiles a mail written in MJML for react-email, so that `render()`, `toPlainText`, `email dev` and `email export` get
 * the compiled document. React context does not reach its children.
 */
export const Mjml = async ({ children }: MjmlProps): Promise<ReactElement> => {
  const html = await compileMjml(await toMjml(children))
  // `dangerouslySetInnerHTML` on <html> would add a second <head>.
  return (
    <html dir={attribute(html, 'html', 'dir')} lang={attribute(html, 'html', 'lang')}>
      <head dangerouslySetInnerHTML={{ __html: inner(html, 'head') }} />
      <body
        className={attribute(html, 'body', 'class')}
        dangerouslySetInnerHTML={{ __html: inner(html, 'body') }}
        style={styleOf(attribute(html, 'body', 'style'))}
      />
    </html>
  )
}

const inner = (html: string, tag: 'body' | 'head'): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(html)?.[1] ?? ''

const attribute = (html: string, tag: 'body' | 'html', name: string): string =>
  new RegExp(`<${tag}\\s[^>]*?${name}="([^"]*)"`).exec(html)?.[1] ?? ''

/** Converts CSS declarations for React: `background-color:#fff;` becomes `{ backgroundColor: '#fff' }`. */
const styleOf = (css: string): CSSProperties =>
  Object.fromEntries(
    css
      .split(';')
      .filter((rule) => rule.includes(':'))
      .map((rule) => {
        const at = rule.indexOf(':')
        const name = rule.slice(0, at).trim()
        return [
          name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
          rule.slice(at + 1).trim(),
        ]
      }),
  )
