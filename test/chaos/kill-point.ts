/** A step of the work, and whether the process dies just before it or just after. */
export type KillPoint = { readonly step: string; readonly when: 'before' | 'after' }

/** `lease:before`; the empty string is nobody's death. */
export const parseKillPoint = (text: string): KillPoint | undefined => {
  const [step = '', when] = text.split(':')
  return when === 'before' || when === 'after' ? { step, when } : undefined
}

/** As `kill -9` does it: nothing is finished, nothing is said. */
export const killSelf = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

export type KilledAtArgs<Args extends readonly unknown[]> = {
  readonly step: string
  /** The how manieth time is the last. */
  readonly at: number
  /** Calls that do nothing do not count. */
  readonly counts?: (...args: Args) => boolean
}

/** A function that does its work until its time has come. */
export const killedAt = <Args extends readonly unknown[], Result>(
  death: KillPoint | undefined,
  { at, counts = () => true, step }: KilledAtArgs<Args>,
  work: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => {
  let times = 0
  return async (...args) => {
    if (death?.step !== step || !counts(...args)) return work(...args)
    times += 1
    // Others begin while this one is at work.
    const isLast = times === at
    if (isLast && death.when === 'before') return killSelf()
    const result = await work(...args)
    return isLast ? killSelf() : result
  }
}
