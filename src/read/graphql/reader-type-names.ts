import type { DocumentNode, GraphQLFieldConfigMap, GraphQLSchema } from 'graphql'

import { graphQLPrefix } from '../../options/slugs.js'
import type { GraphQLModule } from './graphql-module.js'

/** Begins names that a host has already, where the options name no prefix. */
const OUR_PREFIX = 'Roundup'

type Fields = GraphQLFieldConfigMap<unknown, unknown>

/** What else is in the schema that the readers' queries are added to. */
export type HostSchema = { readonly mutations: Fields; readonly queries: Fields }

export type ReaderNames = {
  /** Begins the names of types. */
  readonly types: string
  /** The name of a query, e.g. `issues`, or `newsletterIssues` with a prefix. */
  readonly query: (name: string) => string
}

export const PLAIN_NAMES: ReaderNames = { types: '', query: (name) => name }

/** The names of all types that queries and mutations lead to. */
const typeNames = (
  { GraphQLObjectType, GraphQLSchema }: GraphQLModule,
  { mutations, queries }: HostSchema,
): ReadonlySet<string> => {
  const query = new GraphQLObjectType({ name: 'Query', fields: queries })
  const isEmpty = Object.keys(mutations).length === 0
  const mutation = isEmpty ? null : new GraphQLObjectType({ name: 'Mutation', fields: mutations })
  return new Set(Object.keys(new GraphQLSchema({ mutation, query }).getTypeMap()))
}

/** The names of the types that a document defines. */
const ownNames = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap()).flatMap(({ astNode, name }) =>
    astNode && name !== 'Query' ? [name] : [],
  )

/**
 * Names for the readers' types and queries in the schema of a host: with the prefix of the slugs, where there is one;
 * else their own, or with `Roundup` before them where the host has one of the same name, such as `Issue` of a collection
 * `issues`.
 */
export const namesBeside = (
  GraphQL: GraphQLModule,
  document: DocumentNode,
  { host, slugPrefix }: { readonly host: HostSchema; readonly slugPrefix: string },
): ReaderNames => {
  const given = graphQLPrefix(slugPrefix)
  const taken = typeNames(GraphQL, host)
  const own = GraphQL.buildASTSchema(document)
  const types = given || (ownNames(own).some((name) => taken.has(name)) ? OUR_PREFIX : '')
  const queryNames = Object.keys(own.getQueryType()?.getFields() ?? {})
  const isTaken = queryNames.some((name) => name in host.queries)
  const queries = given || (isTaken ? OUR_PREFIX : '')
  const begins = `${queries.slice(0, 1).toLowerCase()}${queries.slice(1)}`
  return {
    types,
    query: (name) => (begins ? `${begins}${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name),
  }
}

/** Puts a prefix before the name of each type that the document defines. */
export const renameTypes = (
  { buildASTSchema, visit }: GraphQLModule,
  document: DocumentNode,
  prefix: string,
): DocumentNode => {
  if (!prefix) return document
  const own = new Set(ownNames(buildASTSchema(document)))
  const rename = <Node extends { readonly name: { readonly value: string } }>(node: Node): Node =>
    own.has(node.name.value)
      ? { ...node, name: { ...node.name, value: `${prefix}${node.name.value}` } }
      : node
  return visit(document, {
    NamedType: rename,
    ObjectTypeDefinition: { leave: rename },
    EnumTypeDefinition: { leave: rename },
  })
}
