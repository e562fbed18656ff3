import { Fault, roundup, type Transport } from 'payload-roundup'

/** Hands each message to a service over HTTP, and says what its answers mean for delivery. */
const mailService = (url: string, token: string): Transport => ({
  name: 'Mail service',
  connections: 20,
  send: async ({ envelope, raw }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope, message: Buffer.concat(raw).toString('base64') }),
    })
    const reply = (await response.text()).slice(0, 200)
    if (response.ok) return reply
    if (response.status === 429) throw new Fault('RELAY_THROTTLED', reply)
    if (response.status === 422) throw new Fault('RECIPIENT_REFUSED', reply)
    if (response.status === 503) throw new Fault('TRANSPORT_DEFERRED', reply)
    throw new Fault('SETUP_WRONG', reply)
  },
})

export const newsletter = roundup({
  delivery: {
    transport: () => mailService('https://mail.example/messages', process.env['MAIL_TOKEN'] ?? ''),
  },
})
