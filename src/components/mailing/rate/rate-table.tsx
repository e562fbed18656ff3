'use client'

import type { RateInterval } from './rate-curve.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  readonly at: string
  readonly stretches: readonly RateInterval[]
  readonly formatters: Formatters
}

/** The numbers behind the chart, collapsed. */
export const RateTable = ({ at, stretches, formatters: { hour, number, t } }: Props) => (
  <details className="roundup-mailing__numbers">
    <summary>{t('mailing:chartTable')}</summary>
    <div className="roundup-mailing__scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('mailing:chartTime')}</th>
            <th scope="col">{t('mailing:chartRate')}</th>
            <th scope="col">{t('mailing:chartTotal')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map(({ accepted, isPause, perSecond, toMs }) => (
            <tr key={toMs}>
              <td>{hour(toMs, at)}</td>
              <td>{isPause ? t('mailing:chartPause') : number(perSecond)}</td>
              <td>{number(accepted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
