import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 60_000
const BETWEEN_MS = 500

/** The embedded inbox, asked over its REST interface. */
export const inboxAt = (url: string) => ({
  /** Until a message with this subject has arrived. */
  waitForSubject: async (subject: string): Promise<void> => {
    for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += BETWEEN_MS) {
      const response = await fetch(new URL('/api/email', url))
      const found: unknown = await response.json()
      const messages = (
        Array.isArray(found) ? found : (found as { messages?: unknown }).messages
      ) as { subject?: string }[]
      if (messages.some((message) => message.subject === subject)) return
      await pause(BETWEEN_MS)
    }
    throw new Error(`No message with the subject "${subject}" arrived within ${PATIENCE_MS} ms.`)
  },
})
