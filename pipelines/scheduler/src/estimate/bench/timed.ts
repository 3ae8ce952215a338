/** Does something and prints what it gave as JSON with the seconds it took, by the clock and of the processors. */
export async function printTimed(done: () => Promise<object>): Promise<void> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  const found = await done()
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(used)
  process.stdout.write(`${JSON.stringify({ ...found, seconds, processor: (user + system) / 1e6 })}\n`)
}
