/** Whether a mail is taken for its sender's own. */
export const alignment = {
  dkim: 'E-mails are signed for {{dkim}} but sent from {{from}}. These domains do not belong together, so mail servers treat the e-mails as forged (DMARC) and refuse them. Sign for {{from}} (delivery.dkim), or change the sender of the publication.',
  bounces:
    'E-mails are sent from {{from}}, but bounces go to {{bounces}}. These domains do not belong together, so SPF does not count for the sender (DMARC). Use a bounce mailbox of {{from}}, or change the sender of the publication.',
}
