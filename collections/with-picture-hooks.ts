import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { PICTURE_EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import {
  reopenIssuesOfPicture,
  reopenIssuesOfDeletedPicture,
} from '../src/issues/transition/reopen-issues-of-picture.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { editorsField } from './fields/editors.js'

/**
 * The upload collection that entries show pictures of, ours or the host's: it keeps who changed a picture, and approved
 * issues that show it go back to review. Its own hooks run first.
 */
export const withPictureHooks = (
  { fields, hooks = {}, ...collection }: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig => ({
  ...collection,
  fields: [...fields, editorsField(PICTURE_EDITORS, createAccess(options).staffField)],
  hooks: options.disabled
    ? hooks
    : {
        ...hooks,
        beforeChange: [...(hooks.beforeChange ?? []), recordEditor({ field: PICTURE_EDITORS })],
        afterChange: [...(hooks.afterChange ?? []), reopenIssuesOfPicture(options)],
        beforeDelete: [...(hooks.beforeDelete ?? []), reopenIssuesOfDeletedPicture(options)],
      },
})
