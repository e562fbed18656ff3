import { DayField as DayField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { IssueTitleCell as IssueTitleCell_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { CharacterCount as CharacterCount_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HiddenField as HiddenField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { FindingsField as FindingsField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { NextIssue as NextIssue_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { FormWatch as FormWatch_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { SaveIssue as SaveIssue_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { ContentView as ContentView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { LineupView as LineupView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { PreviewView as PreviewView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { MailingView as MailingView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { HistoryView as HistoryView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { FieldFocus as FieldFocus_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { SourcesCell as SourcesCell_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { CollectView as CollectView_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { AccentField as AccentField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { TimeZoneField as TimeZoneField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { LanguageField as LanguageField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { UndoWindowField as UndoWindowField_ab74ef30ca7cc87b0440d77e79973dee } from 'payload-roundup/client'
import { StageCell as StageCell_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { StageField as StageField_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { CollectNav as CollectNav_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { NextIssueWidget as NextIssueWidget_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { InboxWidget as InboxWidget_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { LastMailingWidget as LastMailingWidget_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { GrowthWidget as GrowthWidget_5823c58f6f81fb366ce5813ccb299b9b } from 'payload-roundup/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-roundup/client#DayField": DayField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#IssueTitleCell": IssueTitleCell_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#CharacterCount": CharacterCount_ab74ef30ca7cc87b0440d77e79973dee,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-roundup/client#HiddenField": HiddenField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#FindingsField": FindingsField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/rsc#NextIssue": NextIssue_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/client#FormWatch": FormWatch_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#SaveIssue": SaveIssue_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/rsc#ContentView": ContentView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#LineupView": LineupView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#PreviewView": PreviewView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#MailingView": MailingView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#HistoryView": HistoryView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/client#FieldFocus": FieldFocus_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/rsc#SourcesCell": SourcesCell_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#CollectView": CollectView_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/client#AccentField": AccentField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#TimeZoneField": TimeZoneField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#LanguageField": LanguageField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/client#UndoWindowField": UndoWindowField_ab74ef30ca7cc87b0440d77e79973dee,
  "payload-roundup/rsc#StageCell": StageCell_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#StageField": StageField_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#CollectNav": CollectNav_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#NextIssueWidget": NextIssueWidget_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#InboxWidget": InboxWidget_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#LastMailingWidget": LastMailingWidget_5823c58f6f81fb366ce5813ccb299b9b,
  "payload-roundup/rsc#GrowthWidget": GrowthWidget_5823c58f6f81fb366ce5813ccb299b9b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
