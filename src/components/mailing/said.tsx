'use client'

import { Button } from '@payloadcms/ui'

import type { CourseProps } from './course-props.js'
import { Replies } from './replies.js'

/** What became of the messages, in the words of servers, and all of it to take away. */
export const Said = (props: CourseProps) => (
  <section className="roundup-mailing__said">
    <Replies {...props} />
    {props.maySteer && (
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        size="medium"
        url={props.urlOf('deliveries.csv')}
      >
        {props.words.say('mailing:export')}
      </Button>
    )}
  </section>
)
