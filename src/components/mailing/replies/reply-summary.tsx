'use client'

import { Button } from '@payloadcms/ui'

import type { MailingDetailsProps } from '../use-mailing-report.js'
import { Replies } from './replies.js'

/** The servers' replies, and the CSV export of all outcomes. */
export const ReplySummary = (props: MailingDetailsProps) => (
  <section className="roundup-mailing__said">
    <Replies {...props} />
    {props.mayControl && (
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        size="medium"
        url={props.urlOf('deliveries.csv')}
      >
        {props.formatters.t('mailing:export')}
      </Button>
    )}
  </section>
)
