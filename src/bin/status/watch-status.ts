import { clearScreenDown, moveCursor } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import type { MailingStatus } from '../mailing-status.js'
import { statusLine, statusLines } from './status-lines.js'

type Look = () => Promise<readonly MailingStatus[]>

const EVERY_MS = 1000

const isOver = ({ state }: MailingStatus): boolean => state === 'settled' || state === 'cancelled'

type Show = (statuses: readonly MailingStatus[]) => void

/** Draws over what it drew before; a line longer than the terminal is cut, or the count of lines would not hold. */
const redrawing = (out: NodeJS.WriteStream): Show => {
  let drawn = 0
  return (statuses) => {
    const lines = statuses.flatMap((status) => [...statusLines(status), ''])
    if (drawn > 0) moveCursor(out, 0, -drawn)
    clearScreenDown(out)
    for (const line of lines) out.write(`${line.slice(0, Math.max(out.columns - 1, 20))}\n`)
    drawn = lines.length
  }
}

/** One line for each change, or one document with `json`. */
const appending = (out: NodeJS.WriteStream, json: boolean): Show => {
  const told = new Map<string, string>()
  return (statuses) => {
    for (const status of statuses) {
      const line = statusLine(status)
      if (told.get(status.mailing) === line) continue
      told.set(status.mailing, line)
      out.write(`${json ? JSON.stringify(status) : line}\n`)
    }
  }
}

/** Shows mailings until all of them have ended. */
export const watchStatus = async (look: Look, json: boolean): Promise<void> => {
  const out = process.stdout
  const show = out.isTTY && !json ? redrawing(out) : appending(out, json)
  for (;;) {
    const statuses = await look()
    show(statuses)
    if (statuses.every(isOver)) return
    await sleep(EVERY_MS)
  }
}
