import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { PICTURE_EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import {
  reopenIssuesOfPicture,
  reopenIssuesWithoutPicture,
} from '../src/issues/transition/reopen-issues-of-picture.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { editors } from './fields/editors.js'

/**
 * The upload collection that entries show pictures of, ours or the host's: it keeps who changed a picture, and approved
 * issues that show it go back to review. Its own hooks run first.
 */
export const withPictures = (
  { fields, hooks = {}, ...collection }: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig => ({
  ...collection,
  fields: [...fields, editors(PICTURE_EDITORS, accessFor(options).staffField)],
  hooks: options.disabled
    ? hooks
    : {
        ...hooks,
        beforeChange: [...(hooks.beforeChange ?? []), recordEditor({ field: PICTURE_EDITORS })],
        afterChange: [...(hooks.afterChange ?? []), reopenIssuesOfPicture(options)],
        beforeDelete: [...(hooks.beforeDelete ?? []), reopenIssuesWithoutPicture(options)],
      },
})
