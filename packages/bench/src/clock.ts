/** A clock in seconds. */
export type Clock = () => number;

/**
 * `wall`: time as a user feels it. `cpu`: time this process was given, the fair measure on a machine that is
 * busy with other work; it costs tens of microseconds to read, so only some readings are real and the rest repeat them;
 * `cpu-exact` reads it every time.
 */
export function clockNamed(name: string): Clock {
  if (name === 'wall') return () => performance.now() / 1000;
  if (name === 'cpu-exact') return processorTime;
  if (name !== 'cpu') throw new Error(`--clock ${name}: expected wall or cpu`);
  let calls = 0;
  // The search asks twice an iteration, and a tenth of its time would go into the answers.
  let last = 0;
  return () => {
    if (calls++ % 32 === 0) last = processorTime();
    return last;
  };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
