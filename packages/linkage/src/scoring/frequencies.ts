import type { Column } from '../records/column.ts';

/**
 * What the rarity of each value of a column adds to the weight of agreeing on it: log2 of the average
 * frequency of agreement over its own. Counted per cluster where clusters are known: a rare name must not
 * look common because its one bearer stands in ten lists, nor a phone look rare because only one man uses it.
 */
export function termWeights(column: Column, clusters?: Int32Array): Float32Array {
  const counts = clusters ? countOverClusters(column, clusters) : countOverRecords(column);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let average = 0;
  for (const count of counts) average += (count / total) ** 2;
  // One more than counted: that a value was met at all says it is commoner than its count shows.
  return Float32Array.from(counts, (count) => Math.log2((average * total) / (count + 0.5)));
}

function countOverRecords({ ids, values }: Column): Float64Array {
  const counts = new Float64Array(values.length);
  for (const id of ids) if (id >= 0) counts[id]!++;
  return counts;
}

function countOverClusters({ ids, values }: Column, clusters: Int32Array): Float64Array {
  const start = new Int32Array(values.length + 1);
  for (const id of ids) if (id >= 0) start[id + 1]!++;
  for (let id = 0; id < values.length; id++) start[id + 1]! += start[id]!;
  const users = new Int32Array(start[values.length]!);
  const filled = start.slice();
  for (let record = 0; record < ids.length; record++) {
    if (ids[record]! >= 0) users[filled[ids[record]!]!++] = clusters[record]!;
  }
  const counts = new Float64Array(values.length);
  const lastValue = new Int32Array(ids.length).fill(-1);
  for (let id = 0; id < values.length; id++) {
    for (let i = start[id]!; i < start[id + 1]!; i++) {
      if (lastValue[users[i]!] === id) continue;
      lastValue[users[i]!] = id;
      counts[id]!++;
    }
  }
  return counts;
}
