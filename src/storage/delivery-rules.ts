import type { Payload } from 'payload'

import type { MailingRow } from '../deliver/ports/mailings.js'
import type { DeliveryRules } from '../deliver/rules.js'
import type { Slugs } from '../options/resolve-options.js'

type Row = {
  readonly timeZone?: string | null
  readonly delivery?: {
    readonly connections?: number | null
    readonly perSecond?: number | null
    readonly perMinute?: number | null
    readonly perDomain?: readonly { readonly domain: string; readonly perMinute: number }[] | null
    readonly windows?:
      | readonly {
          readonly weekdays?: readonly string[] | null
          readonly from: string
          readonly to: string
        }[]
      | null
    readonly warmUp?: {
      readonly startsOn?: string | null
      readonly perDay?: readonly (number | { readonly number: number })[] | null
    } | null
    readonly resendUncertain?: boolean | null
  } | null
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

type Given = NonNullable<Row['delivery']>

const toWarmUp = ({ warmUp }: Given): DeliveryRules['warmUp'] => {
  const perDay = (warmUp?.perDay ?? []).map((day) => (typeof day === 'number' ? day : day.number))
  return warmUp?.startsOn && perDay.length > 0 ? { startsOn: warmUp.startsOn, perDay } : undefined
}

const toDeliveryRules = ({ delivery, timeZone }: Row): DeliveryRules => {
  const given = delivery ?? {}
  return {
    timeZone: timeZone ?? 'UTC',
    connections: given.connections ?? undefined,
    perSecond: given.perSecond ?? undefined,
    perMinute: given.perMinute ?? undefined,
    perDomain: (given.perDomain ?? []).map(({ domain, perMinute }) => ({ domain, perMinute })),
    windows: (given.windows ?? []).map(({ from, to, weekdays }) => ({
      weekdays: weekdays?.length ? weekdays.map(Number) : EVERY_DAY,
      from,
      to,
    })),
    warmUp: toWarmUp(given),
    resendsUncertain: given.resendUncertain ?? false,
  }
}

/**
 * Reads the delivery rules of a publication. Each call reads them anew, so that a change applies to mailings under
 * way.
 */
export const createDeliveryRules =
  (payload: Payload, slugs: Slugs) =>
  async ({ publicationId }: Pick<MailingRow, 'publicationId'>): Promise<DeliveryRules> => {
    const row = await payload.db.findOne<Row & { id: string }>({
      collection: slugs.publications,
      where: { id: { equals: publicationId } },
    })
    return toDeliveryRules(row ?? {})
  }
