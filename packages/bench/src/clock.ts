/** A clock in seconds. */
export type Clock = () => number;

/**
 * `wall`: time as a user feels it. `cpu`: time this process was given, the fair measure on a machine that is
 * busy with other work; it costs some microseconds to read, so every eighth reading is real and the rest repeat it;
 * `cpu-exact` reads it every time.
 */
export function clockNamed(name: string): Clock {
  if (name === 'wall') return () => performance.now() / 1000;
  if (name === 'cpu-exact') return processorTime;
  if (name !== 'cpu') throw new Error(`--clock ${name}: expected wall or cpu`);
  let calls = 0;
  let last = 0;
  return () => {
    if (calls++ % 8 === 0) last = processorTime();
    return last;
  };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
