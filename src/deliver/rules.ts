/** Hours on some weekdays in which mails go out, in the publication's time zone. */
export type SendingWindow = {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  readonly weekdays: readonly number[]
  /** `08:00` */
  readonly from: string
  /** `20:00`; not after `from` means the next morning. */
  readonly to: string
}

/** How a publication's mailings go out. Absent values limit nothing. */
export type DeliveryRules = {
  /** IANA time zone of windows and warm-up days. */
  readonly timeZone: string
  /** Messages in flight at once, of one worker. */
  readonly connections: number | undefined
  /** Of all workers together. */
  readonly perSecond: number | undefined
  readonly perMinute: number | undefined
  readonly perDomain: readonly { readonly domain: string; readonly perMinute: number }[]
  /** Empty: at any hour. */
  readonly windows: readonly SendingWindow[]
  /** Messages per day from `startsOn` (`2026-11-23`) on; unlimited after the last day. */
  readonly warmUp: { readonly startsOn: string; readonly perDay: readonly number[] } | undefined
  /** Uncertain rows are sent again with the same Message-ID instead of held. */
  readonly resendsUncertain: boolean
}

export const NO_RULES: DeliveryRules = {
  timeZone: 'UTC',
  connections: undefined,
  perSecond: undefined,
  perMinute: undefined,
  perDomain: [],
  windows: [],
  warmUp: undefined,
  resendsUncertain: false,
}
