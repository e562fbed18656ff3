type Failing = {
  readonly failures: number
  readonly since: Date
  readonly retryAt: Date
  readonly isReported: boolean
}

/** Issues that could not be published although we refused nothing, by id. Each worker keeps its own. */
export type FailedAttempts = Map<string, Failing>

/** The waits: none, then 1 s, 2 s, 4 s … 60 s. */
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000

/** People are notified after this time. */
const REPORTED_AFTER_MS = 5 * 60_000

const waitMs = (failures: number): number =>
  failures === 1 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failures - 2), LONGEST_WAIT_MS)

/** Whether an issue that failed before must wait. */
export const mustWait = (attempts: FailedAttempts, issueId: string, now: Date): boolean =>
  (attempts.get(issueId)?.retryAt ?? now) > now

export const addFailure = (attempts: FailedAttempts, issueId: string, now: Date): void => {
  const before = attempts.get(issueId)
  const failures = (before?.failures ?? 0) + 1
  attempts.set(issueId, {
    failures,
    since: before?.since ?? now,
    retryAt: new Date(now.getTime() + waitMs(failures)),
    isReported: before?.isReported ?? false,
  })
}

/** Whether an issue has failed for so long that people must be notified, and were not. */
export const shouldReport = (
  attempts: FailedAttempts,
  issueId: string,
  now: Date,
  afterMs = REPORTED_AFTER_MS,
): boolean => {
  const failing = attempts.get(issueId)
  if (!failing || failing.isReported) return false
  return now.getTime() - failing.since.getTime() >= afterMs
}

export const markReported = (attempts: FailedAttempts, issueId: string): void => {
  const failing = attempts.get(issueId)
  if (failing) attempts.set(issueId, { ...failing, isReported: true })
}
