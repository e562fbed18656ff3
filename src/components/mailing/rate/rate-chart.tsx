'use client'

import { useId, useMemo } from 'react'

import type { Sample } from '../../../deliver/progress/sample.js'
import { rateCurve, type RateCurve } from './rate-curve.js'
import { RateTable } from './rate-table.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  readonly at: string
  readonly points: readonly Sample[]
  readonly formatters: Formatters
}

type DrawnProps = Props & { readonly curve: RateCurve }

const pathOf = ({ points }: RateCurve): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(100 - y)}`)
    .join('')

const Ticks = ({
  curve: { ticks },
  formatters: { number },
}: Pick<DrawnProps, 'curve' | 'formatters'>) => {
  const top = ticks.at(-1) ?? 1
  return ticks.map((tick) => (
    <span
      aria-hidden="true"
      className="roundup-mailing__tick"
      key={tick}
      style={{ bottom: `${String((100 * tick) / top)}%` }}
    >
      {number(tick)}
    </span>
  ))
}

const Drawn = ({ at, curve, points, formatters }: DrawnProps) => {
  const { hour, number, t } = formatters
  const [titleId, summaryId] = [useId(), useId()]
  const [from, to] = [hour(points[0]?.atMs ?? at, at), hour(points.at(-1)?.atMs ?? at, at)]
  const path = pathOf(curve)
  const last = curve.stretches.at(-1)?.perSecond ?? 0
  return (
    <>
      <div className="roundup-mailing__plot">
        <Ticks curve={curve} formatters={formatters} />
        <svg
          aria-describedby={summaryId}
          aria-labelledby={titleId}
          preserveAspectRatio="none"
          role="img"
          viewBox="0 0 100 100"
        >
          <title id={titleId}>{t('mailing:chart')}</title>
          <desc id={summaryId}>
            {t('mailing:chartSummary', {
              from,
              most: number(curve.most),
              now: number(last),
              to,
            })}
          </desc>
          <path className="roundup-mailing__area" d={`${path}L100 100L0 100Z`} />
          <path className="roundup-mailing__line" d={path} />
        </svg>
      </div>
      <p aria-hidden="true" className="roundup-mailing__axis">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <RateTable at={at} stretches={curve.stretches} formatters={formatters} />
    </>
  )
}

/** Accepted messages per second over time, as a chart and as a table. */
export const RateChart = (props: Props) => {
  const curve = useMemo(() => rateCurve(props.points), [props.points])
  return (
    <section>
      <h3>{props.formatters.t('mailing:chart')}</h3>
      {curve.most > 0 ? (
        <Drawn {...props} curve={curve} />
      ) : (
        <p className="roundup-mailing__soft">{props.formatters.t('mailing:chartEmpty')}</p>
      )}
    </section>
  )
}
