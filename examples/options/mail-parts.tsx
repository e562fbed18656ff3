import { Band, BandText, Panel, roundup, type EmailPart } from 'payload-roundup'

/** Added after the highlights. */
const sponsor: EmailPart = {
  html: ({ context }) => (
    <Panel context={context}>
      <BandText>
        <p className="kicker">Sponsor</p>
        <p>
          This issue is paid for by <a href="https://sponsor.example/">Sponsor &amp; Daughters</a>.
        </p>
      </BandText>
    </Panel>
  ),
  text: () => 'SPONSOR\nThis issue is paid for by Sponsor & Daughters: https://sponsor.example/',
}

/** In place of our masthead. */
const masthead: EmailPart = {
  html: ({ content, context }) => (
    <Band context={context} top={28}>
      <BandText>
        <p className="kicker">{content.publication.name}</p>
        <h1>{content.title}</h1>
        <p className="facts">No. {content.number}</p>
      </BandText>
    </Band>
  ),
  text: ({ content: { number, publication, title } }) => [
    publication.name.toUpperCase(),
    title,
    `No. ${String(number)}`,
  ],
}

export const newsletter = roundup({
  email: { parts: { masthead, afterHighlights: sponsor } },
})
