export type { AuditDocument } from '../domain/documents/audit-document.js'
export type {
  MaybeRelated,
  Related,
  RichText,
  StoredDocument,
} from '../domain/documents/document-parts.js'
export type {
  AppearanceDocument,
  EditionDocument,
  RenditionDocument,
} from '../domain/documents/edition-documents.js'
export type { EntryPoint, EntryProgress, EntrySource } from '../domain/documents/entry-parts.js'
export type {
  EntryDocument,
  EntryFields,
  IssueContentFields,
  IssueDocument,
  IssueItem,
  IssueSection,
} from '../domain/documents/issue-documents.js'
export type { IssueWorkflowFields } from '../domain/documents/issue-workflow-fields.js'
export type { DeliveryDocument, MailingDocument } from '../domain/documents/mailing-documents.js'
export type { MediaDocument, MediaWithId } from '../domain/documents/media-document.js'
export type {
  PublicationDelivery,
  DomainLimit,
  PublicationPoint,
  PublicationDocument,
  PublicationFields,
  SendingHours,
} from '../domain/documents/publication-document.js'
export type { SectionDocument, SectionFields } from '../domain/documents/section-document.js'
export type {
  SubscriberDocument,
  SubscriptionDocument,
  SuppressionDocument,
} from '../domain/documents/subscriber-documents.js'
export type * from '../domain/content.js'
export type { Acceptance } from '../domain/finding.js'
export type { Correction, CorrectionStage, CorrectionState } from '../domain/issue/correction.js'
export type { Edit } from '../domain/issue/edit.js'
export type { IssueStage } from '../domain/issue/issue-stages.js'
export type {
  Actor,
  Approval,
  PublishChannel,
  PublishIntent,
} from '../domain/issue/issue-workflow.js'
export type { LocalizedText } from '../domain/localized-text.js'
export type {
  DeliveryCounts,
  DeliveryState,
  MailingState,
  SkipReason,
} from '../domain/mailing-states.js'
export type { NewsroomEvent } from '../domain/newsroom-event.js'
export type {
  Mark,
  Prose,
  ProseBlock,
  ProseBreak,
  ProseCode,
  ProseHeading,
  ProseInline,
  ProseList,
  ProseParagraph,
  ProseQuote,
  ProseText,
} from '../domain/prose.js'
export type { Role } from '../domain/roles.js'
export type { SigningKey } from '../domain/addresses/tokens.js'
export type { FaultCode, FaultOptions } from '../domain/fault.js'
export type { Message, Transport } from '../domain/transport.js'
export type { HostTexts, PartOf, Texts } from '../i18n/languages.js'
export type { TextsOf } from '../i18n/texts-of.js'
export type { AccessOptions } from '../options/groups/access.js'
export type { CollectionKey, CollectionOptions } from '../options/groups/collections.js'
export type {
  DeliveryOptions,
  DkimOption,
  MailingOptions,
  OpenHostTransport,
} from '../options/groups/delivery.js'
export type {
  AudienceChoice,
  AudienceOptions,
  AudienceRequest,
  AudienceResolver,
} from '../options/groups/audience.js'
export type { EmailOption, EmailOptions } from '../options/groups/email.js'
export type { InboundOptions, WebhookSecrets } from '../options/groups/inbound.js'
export type { LanguageOptions } from '../options/groups/languages.js'
export type {
  CollectionOverride,
  OverridableKey,
  OverrideOptions,
} from '../options/groups/overrides.js'
export type {
  NewsroomNotification,
  NotificationKind,
  NotificationOption,
  NotificationOptions,
} from '../options/groups/notifications.js'
export type { LinkPatterns, PageOptions } from '../options/groups/pages.js'
export type { Secret } from '../options/groups/secret-checks.js'
export type { SwitchOptions } from '../options/groups/switches.js'
export type { TickOptions } from '../options/groups/tick.js'
export type { GeneralOptions, RoundupOptions } from '../options/options.js'
export type {
  NodemailerTransporter,
  NodemailerTransportOptions,
} from '../smtp/nodemailer-transport.js'
export type { BandTextProps } from '../../emails/design/band-text.js'
export type {
  AddedPart,
  ColophonPartProps,
  EmailPart,
  EmailParts,
  EntryPartProps,
  PartProps,
  ReplacedParts,
  SectionPartProps,
} from '../../emails/design/email-parts.js'
export type { ColourTokens, ThemeTokens } from '../../emails/design/theme-tokens.js'
export type { BandProps, PanelProps } from '../../emails/issue/layout/band.js'
export type { IssueLinks, IssueMail, MailContext } from '../../emails/issue/mail-context.js'
export type { NewsletterText } from '../../emails/issue/newsletter-text.js'
export type { Palette, Theme } from '../../emails/theme.js'
