import { clearScreenDown, moveCursor } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import type { PrintedStatus } from '../mailing-status.js'
import { statusLine, statusLines } from './status-lines.js'

type LoadStatuses = () => Promise<readonly PrintedStatus[]>

const POLL_INTERVAL_MS = 1000

const isOver = ({ state }: PrintedStatus): boolean => state === 'settled' || state === 'cancelled'

type ShowStatuses = (statuses: readonly PrintedStatus[]) => void

/** The width of a terminal that reports none. */
const COLUMNS = 80

/** Wraps a line at the width of the terminal. */
const wrapLine = (line: string, width: number): string[] => {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((one) => one.slice(0, width))
}

/** Shows statuses on a terminal, over those shown before. */
const showOnTerminal = (out: NodeJS.WriteStream): ShowStatuses => {
  let drawn = 0
  return (statuses) => {
    const width = (out.columns || COLUMNS) - 1
    const shown = statuses.flatMap((status) => [...statusLines(status), ''])
    const lines = shown.flatMap((line) => wrapLine(line, width))
    if (drawn > 0) moveCursor(out, 0, -drawn)
    clearScreenDown(out)
    for (const line of lines) out.write(`${line}\n`)
    drawn = lines.length
  }
}

/** Writes one line for each change; with `json` one JSON document. */
const showAsLines = (out: NodeJS.WriteStream, json: boolean): ShowStatuses => {
  const written = new Map<string, string>()
  return (statuses) => {
    for (const status of statuses) {
      const line = statusLine(status)
      if (written.get(status.mailing) === line) continue
      written.set(status.mailing, line)
      out.write(`${json ? JSON.stringify(status) : line}\n`)
    }
  }
}

/** Shows mailings until all of them have ended. */
export const watchStatus = async (look: LoadStatuses, json: boolean): Promise<void> => {
  const out = process.stdout
  const show = out.isTTY && !json ? showOnTerminal(out) : showAsLines(out, json)
  for (;;) {
    const statuses = await look()
    show(statuses)
    if (statuses.every(isOver)) return
    await sleep(POLL_INTERVAL_MS)
  }
}
