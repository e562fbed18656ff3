import type { NewsletterText } from '../newsletter-text.js'

/** Says that no earlier issue had the section. */
export const NewMark = ({ text }: { readonly text: NewsletterText }) => (
  <>
    {'\u2002'}
    <b className="new">{text('new')}</b>
  </>
)
