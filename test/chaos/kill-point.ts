/** A step of the work, and whether the process is killed just before or just after it. */
export type KillPoint = { readonly step: string; readonly when: 'before' | 'after' }

/** Parses e.g. `lease:before`; an empty string means that the process is not killed. */
export const parseKillPoint = (text: string): KillPoint | undefined => {
  const [step = '', when] = text.split(':')
  return when === 'before' || when === 'after' ? { step, when } : undefined
}

/** Kills this process with SIGKILL. */
export const killSelf = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

export type KilledAtArgs<Args extends readonly unknown[]> = {
  readonly step: string
  /** Number of the call at which the process is killed, from 1. */
  readonly at: number
  /** Decides whether a call counts. */
  readonly counts?: (...args: Args) => boolean
}

/** Wraps a function so that the process is killed at one of its calls. */
export const killedAt = <Args extends readonly unknown[], Result>(
  death: KillPoint | undefined,
  { at, counts = () => true, step }: KilledAtArgs<Args>,
  work: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => {
  let times = 0
  return async (...args) => {
    if (death?.step !== step || !counts(...args)) return work(...args)
    times += 1
    // Further calls may start while this one is at work.
    const isLast = times === at
    if (isLast && death.when === 'before') return killSelf()
    const result = await work(...args)
    return isLast ? killSelf() : result
  }
}
