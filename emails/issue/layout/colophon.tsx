import type { PublicationContent } from '../../../src/domain/content.js'
import { FONTS, TYPE } from '../../theme.js'
import { mjmlTextSize } from '../../type-style.js'
import { BidiBlock } from './bidi-block.js'
import type { IssueLinks, IssueEmailContext } from '../issue-email-props.js'
import { Band } from './band.js'
import { footerLinks } from './footer-links.js'
import { WORDING } from '../wording.js'

type ColophonProps = {
  readonly links: IssueLinks
  readonly publication: PublicationContent
  readonly reason: string | undefined
  /** A line above, where nothing else parts it from what went before. */
  readonly ruled: boolean
  readonly setting: IssueEmailContext
}

/** The legal foot: why you get it, how to leave, who it is from. */
export const Colophon = ({ links, publication, reason, ruled, setting }: ColophonProps) => {
  const why = reason ?? WORDING.reason(publication.name)
  return (
    <Band bottom={40} setting={setting} top={ruled ? 12 : 28}>
      <mj-text
        color={setting.theme.light.soft}
        font-family={FONTS.interface}
        {...mjmlTextSize(TYPE.small)}
      >
        <div className={ruled ? 'colophon ruled' : 'colophon'}>
          <BidiBlock as="p" base={setting.direction} text={why}>
            {why}
          </BidiBlock>
          <p>
            {footerLinks(links).map(({ label, url }, index) => (
              <span key={url}>
                {index > 0 && '\u2002·\u2002'}
                <a href={url}>{label}</a>
              </span>
            ))}
          </p>
          <BidiBlock as="p" base={setting.direction} text={publication.postalAddress}>
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
}
