import { languageTag } from '../../src/domain/language.js'
import { safeUrl } from '../../src/domain/urls/safe-url.js'
import { languageDirection } from '../../src/domain/text/text-direction.js'
import { themeOf } from '../theme.js'
import { newsletterText } from './newsletter-text.js'
import type { IssueEmailProps, IssueEmailContext } from './issue-email-props.js'

/** Builds the context of an issue's mail. */
export const issueEmailContext = ({
  content,
  design,
  languages,
  links,
}: Pick<IssueEmailProps, 'content' | 'design' | 'languages' | 'links'>): IssueEmailContext => ({
  direction: languageDirection(languageTag(content.publication.language)),
  text: newsletterText(content.publication.language, languages),
  theme: themeOf(content.publication.look, design?.theme),
  parts: design?.parts ?? {},
  mail: { content, links },
  web: safeUrl(links.web),
  earlier: (issueSlug) => safeUrl(links.earlier?.[issueSlug] ?? ''),
})
