import { createServer } from 'node:net'

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(undefined)
    })
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined)
      })
    })
  })

/** The port wished for, or any free one where it is taken. */
export const freePort = async (wished: number): Promise<number> =>
  (await tryPort(wished)) ?? (await tryPort(0)) ?? wished
