import type { CSSProperties, ReactNode } from 'react'
import { Body, Container, Head, Html, Section } from 'react-email'

import type { PublicationContent } from '../src/domain/content.js'
import { languageTag } from '../src/domain/language.js'
import { languageDirection } from '../src/domain/text/text-direction.js'
import { styleSheet } from './style-sheet.js'
import { SPACE, type Theme, TYPE } from './theme.js'

/** The publication as the layout of a mail needs it. */
export type EmailPublication = Pick<
  PublicationContent,
  'language' | 'look' | 'name' | 'postalAddress'
>

type EmailLayoutProps = {
  readonly children: ReactNode
  /** Why the recipient gets this mail. */
  readonly foot: ReactNode
  readonly preheader: string
  readonly publication: EmailPublication
  readonly theme: Theme
  readonly title: string
}

/** The layout of every mail except the issue: name of the publication above, reason and postal address below. */
export const EmailLayout = ({
  children,
  foot,
  preheader,
  publication,
  theme,
  title,
}: EmailLayoutProps) => {
  const language = languageTag(publication.language)
  return (
    <Html dir={languageDirection(language)} lang={language}>
      <Head>
        <title>{title}</title>
        <meta content="light dark" name="color-scheme" />
        <meta content="light dark" name="supported-color-schemes" />
        <style dangerouslySetInnerHTML={{ __html: styleSheet(theme) }} />
      </Head>
      <Body className="page" style={{ backgroundColor: theme.light.page, margin: 0 }}>
        {/* react-email's own Preview brings a second title. */}
        <div data-skip-in-text="true" style={HIDDEN}>
          {preheader}
        </div>
        <div role="main">
          <Container className="sheet paper topped" style={sheet(theme)}>
            <Section style={{ padding: `28px ${String(SPACE.side)}px 36px` }}>
              <p className="kicker name" dir="auto">
                {publication.name}
              </p>
              {children}
              <div className="colophon ruled" style={{ marginTop: '28px' }}>
                {foot}
                <p dir="auto">
                  <small>{publication.postalAddress}</small>
                </p>
              </div>
            </Section>
          </Container>
        </div>
      </Body>
    </Html>
  )
}

const HIDDEN: CSSProperties = { display: 'none', maxHeight: 0, opacity: 0, overflow: 'hidden' }

const sheet = ({ fonts, light, width }: Theme): CSSProperties => ({
  backgroundColor: light.paper,
  borderTop: `3px solid ${light.accent}`,
  color: light.ink,
  fontFamily: fonts.body,
  fontSize: `${String(TYPE.body.size)}px`,
  lineHeight: `${String(TYPE.body.line)}px`,
  maxWidth: `${String(width)}px`,
})
