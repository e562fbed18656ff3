import { createRequire } from 'node:module'

type Connection = {
  readonly dropDatabase: () => Promise<unknown>
  readonly close: () => Promise<void>
}

type Mongoose = {
  readonly createConnection: (uri: string) => { readonly asPromise: () => Promise<Connection> }
}

/** Drops a database with the driver of Payload's adapter. */
export const dropMongodb = async (uri: string): Promise<void> => {
  const fromAdapter = createRequire(
    createRequire(import.meta.url).resolve('@payloadcms/db-mongodb'),
  )
  const mongoose = fromAdapter('mongoose') as Mongoose
  const connection = await mongoose.createConnection(uri).asPromise()
  try {
    await connection.dropDatabase()
  } finally {
    await connection.close()
  }
}
