import type { EmailDesign } from '../../emails/design/email-design.js'
import type { EmailParts } from '../../emails/design/email-parts.js'
import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { Fault } from '../domain/fault.js'

/** Tags whose content MJML takes as it is: no text of editors may come near them. */
const VERBATIM = /<mj-(?:raw|include|style)[\s>/]/

export const hasOwnParts = (design: EmailDesign | undefined): boolean =>
  Object.keys(design?.parts ?? {}).length > 0

const invalid = (why: string): Fault => new Fault('MJML_INVALID', why)

/** @throws {Fault} MJML_INVALID for a tag that would bring in text which nobody has escaped */
export const refuseVerbatim = (mjml: string): void => {
  const [tag] = VERBATIM.exec(mjml.slice(mjml.indexOf('<mj-body'))) ?? []
  if (tag)
    throw invalid(`${tag.slice(0, -1)}> is not allowed here; use elements, whose text is escaped.`)
}

/** @throws {Fault} MJML_INVALID for MJML inside a text, which would reach readers as it is */
export const refuseUncompiled = (html: string): void => {
  const [tag] = /<mj-[a-z-]+/.exec(html) ?? []
  if (tag) throw invalid(`${tag}> is inside a text; this part renders HTML.`)
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Parts = { readonly html: string; readonly text: string }

/** @throws {Fault} MJML_INVALID for a foot of the host without what law and mail servers ask for */
export const refuseIncompleteFoot = (
  { html, text }: Parts,
  { content, links }: Pick<IssueEmailProps, 'content' | 'links'>,
): void => {
  for (const [name, part] of [
    ['HTML', html],
    ['text', text],
  ] as const)
    if (!part.replaceAll('&amp;', '&').includes(links.unsubscribe))
      throw invalid(`its ${name} has no link to unsubscribe; show links.unsubscribe.`)
  if (!flat(text).includes(flat(content.publication.postalAddress)))
    throw invalid('its text has no postal address; show content.publication.postalAddress.')
}

const onlyPart = (props: IssueEmailProps, name: keyof EmailParts): IssueEmailProps => ({
  ...props,
  design: { ...props.design, parts: { [name]: props.design?.parts?.[name] } },
})

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** The host's part that cannot be rendered by itself, and why. */
const findCulprit = async (
  props: IssueEmailProps,
  render: (props: IssueEmailProps) => Promise<unknown>,
): Promise<{ readonly name: string; readonly error: unknown } | undefined> => {
  for (const name of Object.keys(props.design?.parts ?? {}) as (keyof EmailParts)[]) {
    try {
      await render(onlyPart(props, name))
    } catch (error) {
      return { name, error }
    }
  }
  return undefined
}

/**
 * Renders, and names the host's part that is at fault where that fails.
 *
 * @throws {Fault} MJML_INVALID with a sentence that names the part
 */
export const blamingParts = async <Rendered>(
  props: IssueEmailProps,
  render: (props: IssueEmailProps) => Promise<Rendered>,
): Promise<Rendered> => {
  try {
    return await render(props)
  } catch (error) {
    if (!hasOwnParts(props.design)) throw error
    const { error: cause, name } = (await findCulprit(props, render)) ?? { error, name: '…' }
    throw new Fault(
      'MJML_INVALID',
      `roundup({ email: { parts: { ${name}: … } } }): ${messageOf(cause)}`,
      {},
      { cause },
    )
  }
}
