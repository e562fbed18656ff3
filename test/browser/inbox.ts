import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 60_000
const BETWEEN_MS = 500

type Message = { readonly subject?: string }

/** The development inbox, over its REST interface. */
export const inboxAt = (url: string) => {
  const countOf = async (subject: string): Promise<number> => {
    const response = await fetch(new URL('/api/email', url))
    const found = (await response.json()) as Message[] | { readonly messages: Message[] }
    const messages = 'messages' in found ? found.messages : found
    return messages.filter((message) => message.subject === subject).length
  }
  return {
    countOf,
    /** Waits until a message with this subject has arrived. */
    waitForSubject: async (subject: string): Promise<void> => {
      for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += BETWEEN_MS) {
        if ((await countOf(subject)) > 0) return
        await pause(BETWEEN_MS)
      }
      throw new Error(`No message with the subject "${subject}" arrived in ${PATIENCE_MS} ms.`)
    },
  }
}
