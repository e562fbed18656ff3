import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import type { UploadConfig } from 'payload'

import { localizedText } from '../i18n/localize.js'
import { translate } from '../i18n/translate.js'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const isOnDisk = (folder: string, filename: string): Promise<boolean> =>
  stat(resolve(folder, basename(filename))).then(
    (file) => file.isFile(),
    () => false,
  )

/** Answers 404 for a file that is not on the disk, where Payload answers 500. Storage adapters answer by themselves. */
export const missingFileHandler =
  (folder: string): Handler =>
  (req, { params: { collection, filename } }) => {
    if (req.payload.collections[collection]?.config.upload.disableLocalStorage) return
    const message = translate(req.t, localizedText('input:noFile'))
    const refused = isOnDisk(folder, filename).then((isThere) =>
      isThere ? undefined : Response.json({ errors: [{ message }] }, { status: 404 }),
    )
    // Payload continues when the handler resolves with undefined, but its type does not allow such a promise.
    return refused as Promise<Response>
  }
