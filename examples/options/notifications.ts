import { roundup } from 'payload-roundup'

/** Every event goes to a chat as well; requests for a review go there alone. */
export const newsletter = roundup({
  notifications: {
    except: ['reviewRequested'],
    send: async ({ link, publication, subject }) => {
      const response = await fetch(process.env['CHAT_WEBHOOK'] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: `${publication}: ${subject} ${link}` }),
      })
      if (!response.ok) throw new Error(`The chat answered ${String(response.status)}.`)
    },
  },
})
