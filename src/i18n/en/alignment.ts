/** Whether a mail is taken for its sender's own. */
export const alignment = {
  dkim: 'Mails are signed for {{dkim}} and sent from {{from}}: these are not domains of one organisation, so mail servers take them for forged (DMARC) and refuse them. Sign for {{from}} (DKIM_DOMAIN), or change the sender of the publication.',
  bounces:
    'Mails are sent from {{from}} and come back to {{bounces}}: these are not domains of one organisation, so SPF says nothing for the sender (DMARC). Take a mailbox for bounces of {{from}}, or change the sender of the publication.',
}
