import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ComponentProps } from 'react'

import { IssueBar } from '../shared/issue-bar/issue-bar.js'

type Form = ComponentProps<typeof DefaultEditView>

/** The Content tab: Payload's own form, below the issue bar. */
export const ContentView = ({
  initPageResult,
  BeforeDocumentControls,
  documentSubViewType,
  formState,
  PublishButton,
  SaveDraftButton,
  Status,
  UnpublishButton,
  viewType,
}: DocumentViewServerProps & Form) => (
  <>
    <IssueBar initPageResult={initPageResult} />
    <DefaultEditView
      BeforeDocumentControls={BeforeDocumentControls}
      documentSubViewType={documentSubViewType}
      formState={formState}
      PublishButton={PublishButton}
      SaveDraftButton={SaveDraftButton}
      Status={Status}
      UnpublishButton={UnpublishButton}
      viewType={viewType}
    />
  </>
)
