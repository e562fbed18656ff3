import type { Payload } from 'payload'

import type { IssueLinks } from '../../emails/issue/mail-context.js'
import type { IssueContent } from '../domain/content.js'
import { Fault } from '../domain/fault.js'
import { optionsOf } from '../options/plugin-options.js'
import type { Slugs } from '../options/resolve-options.js'
import { renderIssue, type RenderedIssue } from '../render/render-issue.js'
import { rendererVersion } from '../render/renderer-version.js'
import { newId } from '../storage/write/new-id.js'
import { createOrFind } from '../storage/write/create-or-find.js'

/** The variant of every reader: there is only one so far. */
const VARIANT = 'all'

export type Rendition = {
  readonly rendererVersion: string
  readonly html: string
  readonly text: string
}

export type RenditionArgs = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly editionId: string
  readonly content: IssueContent
  readonly links: IssueLinks
  /** The renderer that the mailing keeps to; absent before its first message. */
  readonly rendererVersion: string | undefined
}

/** The stored rendition of an edition by one renderer version, if there is one yet. */
export const findRendition = async (
  { editionId, payload, slugs }: Pick<RenditionArgs, 'editionId' | 'payload' | 'slugs'>,
  version: string,
): Promise<Rendition | undefined> =>
  (await payload.db.findOne<Rendition & { id: string }>({
    collection: slugs.renditions,
    where: {
      and: [
        { edition: { equals: editionId } },
        { variant: { equals: VARIANT } },
        { rendererVersion: { equals: version } },
      ],
    },
  })) ?? undefined

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** @throws {Fault} MJML_INVALID, which pauses the mailing with a sentence */
const render = async ({ content, links, payload }: RenditionArgs): Promise<RenderedIssue> => {
  try {
    const { email: design, languages } = optionsOf(payload)
    return await renderIssue({ content, design, languages, links })
  } catch (cause) {
    // A file that could not be read says nothing about the content.
    if (cause instanceof Fault || isSystemError(cause)) throw cause
    throw new Fault(
      'MJML_INVALID',
      `The mail could not be rendered: ${String(cause)}`,
      {},
      { cause },
    )
  }
}

const rendered = async (args: RenditionArgs): Promise<Rendition> => {
  const { editionId, payload, slugs } = args
  const parts = await render(args)
  const version = await rendererVersion(optionsOf(payload).email)
  const rendition = { rendererVersion: version, ...parts }
  const make = async (): Promise<Rendition> => {
    await payload.db.create({
      collection: slugs.renditions,
      data: {
        id: newId(),
        edition: editionId,
        variant: VARIANT,
        ...rendition,
        htmlBytes: Buffer.byteLength(parts.html),
        textBytes: Buffer.byteLength(parts.text),
      },
    })
    return rendition
  }
  return createOrFind(make, () => findRendition(args, version))
}

/** An edition's HTML and text as they were first rendered; renders and stores them if nobody has yet. */
export const findOrRender = async (args: RenditionArgs): Promise<Rendition> => {
  const version = args.rendererVersion ?? (await rendererVersion(optionsOf(args.payload).email))
  return (await findRendition(args, version)) ?? rendered(args)
}

/** @throws {Fault} NOT_FOUND */
export const editionContent = async (
  payload: Payload,
  slugs: Slugs,
  editionId: string,
): Promise<IssueContent> => {
  const edition = await payload.db.findOne<{ id: string; content: IssueContent }>({
    collection: slugs.editions,
    where: { id: { equals: editionId } },
  })
  if (edition) return edition.content
  throw new Fault('NOT_FOUND', `The edition ${editionId} of this mailing is gone.`)
}
