import type { Definition, PhrasingContent, Text } from 'mdast'

import type { Mark, ProseInline } from '../domain/prose.js'
import { safeHref } from '../domain/urls/safe-href.js'
import { textRun } from './text-runs.js'

export type PhrasingContext = {
  /** The Markdown that the nodes were read from; needed to distinguish `\~~` from `~~`. */
  readonly source: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** Converts an HTML tag or comment in the text; literal text by default. */
  readonly html?: (value: string) => readonly ProseInline[]
  /** Checks the address of a link, `undefined` removes it; `safeHref` by default. */
  readonly href?: (url: string) => string | undefined
}

const STRUCK = /~~(?=\S)([^~]+?)(?<=\S)~~/u

const textRuns = (node: Text, around: Around): readonly ProseInline[] => {
  const written = around.context.source.slice(
    node.position?.start.offset ?? 0,
    node.position?.end.offset ?? 0,
  )
  if (/\\~|&#(126|x7e);/i.test(written)) return [textRun(node.value, around.marks, around.href)]
  return node.value
    .split(new RegExp(STRUCK, 'gu'))
    .map((part, at) =>
      textRun(part, at % 2 === 1 ? [...around.marks, 'strike'] : around.marks, around.href),
    )
}

type Around = {
  readonly context: PhrasingContext
  readonly marks: readonly Mark[]
  readonly href?: string
}

const linkRuns = (
  children: readonly PhrasingContent[],
  url: string | undefined,
  around: Around,
): readonly ProseInline[] => {
  const href = url === undefined ? undefined : (around.context.href ?? safeHref)(url)
  return phrasingRuns(children, href === undefined ? around : { ...around, href })
}

const marked = (children: readonly PhrasingContent[], mark: Mark, around: Around) =>
  phrasingRuns(children, { ...around, marks: [...around.marks, mark] })

const nodeRuns = (node: PhrasingContent, around: Around): readonly ProseInline[] => {
  const { context, href, marks } = around
  switch (node.type) {
    case 'text':
      return textRuns(node, around)
    case 'strong':
      return marked(node.children, 'strong', around)
    case 'emphasis':
      return marked(node.children, 'emphasis', around)
    case 'delete':
      return marked(node.children, 'strike', around)
    case 'inlineCode':
      return [textRun(node.value, [...marks, 'code'], href)]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return linkRuns(node.children, node.url, around)
    case 'linkReference':
      return linkRuns(node.children, context.definitions.get(node.identifier)?.url, around)
    default:
      return otherRuns(node, around)
  }
}

const otherRuns = (node: PhrasingContent, around: Around): readonly ProseInline[] => {
  const { context, href, marks } = around
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return [textRun(node.alt ?? '', marks, href)]
    case 'html':
      return context.html?.(node.value) ?? [textRun(node.value, marks, href)]
    default:
      return 'children' in node
        ? phrasingRuns(node.children, around)
        : [textRun('value' in node ? node.value : '', marks, href)]
  }
}

const phrasingRuns = (nodes: readonly PhrasingContent[], around: Around): readonly ProseInline[] =>
  nodes.flatMap((node) => nodeRuns(node, around))

/** Converts inline nodes of Markdown (mdast) to runs; an image becomes its alternative text. */
export const phrasingToRuns = (
  nodes: readonly PhrasingContent[],
  context: PhrasingContext,
): readonly ProseInline[] => phrasingRuns(nodes, { context, marks: [] })
