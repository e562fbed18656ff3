import type { PublicationContent } from '../../../src/domain/content.js'
import { TYPE } from '../../theme.js'
import { mjmlTextSize } from '../../text-style.js'
import { BidiBlock } from './bidi-block.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import type { IssueLinks } from '../mail-context.js'
import { Band } from './band.js'
import { footerLinks } from './footer-links.js'

type ColophonProps = {
  readonly links: IssueLinks
  readonly publication: PublicationContent
  readonly reason: string
  /** Whether a rule separates it from the part above. */
  readonly ruled: boolean
  readonly context: IssueEmailContext
}

/** The legal footer: why the subscriber gets the mail, how to unsubscribe, who sends it. */
export const Colophon = ({ links, publication, reason, ruled, context }: ColophonProps) => (
  <Band bottom={40} context={context} top={ruled ? 12 : 28}>
    <mj-text
      color={context.theme.light.soft}
      font-family={context.theme.fonts.interface}
      {...mjmlTextSize(TYPE.small)}
    >
      <div className={ruled ? 'colophon ruled' : 'colophon'}>
        <BidiBlock as="p" base={context.direction} text={reason}>
          {reason}
        </BidiBlock>
        <p>
          {footerLinks(links, context.text).map(({ label, url }, index) => (
            <span key={url}>
              {index > 0 && '\u2002·\u2002'}
              <a href={url}>{label}</a>
            </span>
          ))}
        </p>
        <BidiBlock as="p" base={context.direction} text={publication.postalAddress}>
          {publication.postalAddress.split('\n').map((line, index) => (
            <span key={index}>
              {index > 0 && <br />}
              {line}
            </span>
          ))}
        </BidiBlock>
      </div>
    </mj-text>
  </Band>
)
