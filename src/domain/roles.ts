/** Roles of the newsroom. Each role may do what the roles before it may. */
export const ROLES = ['author', 'editor', 'publisher', 'admin'] as const

/** `author`, `editor`, `publisher` or `admin`. Each may do what those before it may. */
export type Role = (typeof ROLES)[number]

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role)

export const isAtLeastRole = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed)
