const SHORTEST_PART = 4
const MOST_PARTS = 4

/** Linking letters between the parts of a German compound: “Redaktion-s-sitzung”, “Ausgabe-n-nummer”. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e']

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

type IsListed = (word: string) => boolean

const isPart = (part: string, isListed: IsListed): boolean =>
  part.length >= SHORTEST_PART && [part, capitalised(part)].some(isListed)

const isHead = (part: string, isListed: IsListed): boolean =>
  JOINTS.some(
    (joint) => part.endsWith(joint) && isPart(part.slice(0, part.length - joint.length), isListed),
  )

/** Looks up each part only once. */
const lookedUpOnce = (isListed: IsListed): IsListed => {
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? isListed(word)
    known.set(word, found)
    return found
  }
}

const isMadeOf = (word: string, isListed: IsListed, parts: number): boolean => {
  if (isPart(word, isListed)) return true
  if (parts <= 1) return false
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const isSplit =
      isHead(word.slice(0, at), isListed) && isMadeOf(word.slice(at), isListed, parts - 1)
    if (isSplit) return true
  }
  return false
}

/** Whether a German word is a compound of words in the dictionary, which lists few compounds. */
export const isCompoundOf = (word: string, isListed: IsListed): boolean =>
  word.length >= 2 * SHORTEST_PART &&
  isMadeOf(word.toLowerCase(), lookedUpOnce(isListed), MOST_PARTS)
