/** A message that breaks every connection would else go out for ever, to a reader who may have it each time. */
export const MOST_ATTEMPTS = 5

type Uncertain = {
  /** Begun so far, with the one that ended uncertain. */
  readonly attempts: number
  readonly at: Date
  readonly giveUpAt: Date
}

/** Whether an uncertain message of a publication that sends such ones again goes out once more. */
export const mayResend = ({ at, attempts, giveUpAt }: Uncertain): boolean =>
  attempts < MOST_ATTEMPTS && at < giveUpAt
