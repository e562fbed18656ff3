const START = 4
const END = 2

/** `3f9c…a1`: enough to see whether two contents are the same. */
export const shortHash = (hash: string): string => `${hash.slice(0, START)}…${hash.slice(-END)}`
