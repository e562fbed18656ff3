import type { PointContent } from '../../../src/domain/content.js'
import { Prose } from './prose.js'
import type { Setting } from '../props.js'

type PointProps = { readonly point: PointContent; readonly setting: Setting }

/** One labelled statement, its label run in. */
export const Point = ({ point, setting }: PointProps) => (
  <Prose
    base={setting.direction}
    lead={
      <>
        <b>{point.label}</b>
        {'\u2002'}
      </>
    }
    prose={point.text}
  />
)
