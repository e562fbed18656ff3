/** How much processor time of this process some work takes: other processes on the machine do not change it. */
export const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}
