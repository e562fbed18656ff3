import type { PublicationContent } from '../../../src/domain/content.js'
import { FONTS, TYPE } from '../../theme.js'
import { textSize } from '../../type-style.js'
import { Block } from './block.js'
import type { IssueLinks, Setting } from '../props.js'
import { Sheet } from './sheet.js'
import { wayOut } from './way-out.js'
import { WORDING } from '../wording.js'

type ColophonProps = {
  readonly links: IssueLinks
  readonly publication: PublicationContent
  readonly reason: string | undefined
  /** A line above, where nothing else parts it from what went before. */
  readonly ruled: boolean
  readonly setting: Setting
}

/** The legal foot: why you get it, how to leave, who it is from. */
export const Colophon = ({ links, publication, reason, ruled, setting }: ColophonProps) => {
  const why = reason ?? WORDING.reason(publication.name)
  return (
    <Sheet bottom={40} setting={setting} top={ruled ? 12 : 28}>
      <mj-text
        color={setting.theme.light.soft}
        font-family={FONTS.furniture}
        {...textSize(TYPE.small)}
      >
        <div className={ruled ? 'colophon ruled' : 'colophon'}>
          <Block as="p" base={setting.direction} text={why}>
            {why}
          </Block>
          <p>
            {wayOut(links).map(({ label, url }, index) => (
              <span key={url}>
                {index > 0 && '\u2002·\u2002'}
                <a href={url}>{label}</a>
              </span>
            ))}
          </p>
          <Block as="p" base={setting.direction} text={publication.postalAddress}>
            {publication.postalAddress.split('\n').map((line, index) => (
              <span key={index}>
                {index > 0 && <br />}
                {line}
              </span>
            ))}
          </Block>
        </div>
      </mj-text>
    </Sheet>
  )
}
