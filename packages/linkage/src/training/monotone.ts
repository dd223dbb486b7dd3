/**
 * A better level must not weigh less than a worse one. Where the counts say so all the same (too few pairs, a
 * level that EM could not tell apart), neighbouring levels are pooled until m/u falls from best to worst.
 * Changes `m` and `u` in place, by level number; the sums stay.
 */
export function pullMonotone(m: Float64Array, u: Float64Array): void {
  const pools: { m: number; u: number; from: number; to: number }[] = [];
  for (let level = 1; level < m.length; level++) {
    let pool = { m: m[level]!, u: u[level]!, from: level, to: level };
    for (let last = pools.at(-1); last && last.m * pool.u < pool.m * last.u; last = pools.at(-1)) {
      pools.pop();
      pool = { m: last.m + pool.m, u: last.u + pool.u, from: last.from, to: pool.to };
    }
    pools.push(pool);
  }
  for (const pool of pools) {
    if (pool.from === pool.to) continue;
    const ratio = pool.m / pool.u;
    for (let level = pool.from; level <= pool.to; level++) m[level] = u[level]! * ratio;
  }
}
