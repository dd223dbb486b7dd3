import {
  dateComparison,
  digitsComparison,
  jaroWinklerComparison,
  type LinkageSettings,
  sameColumns,
} from '../../packages/linkage/src/index.ts';
import { readData, type Task } from './data.ts';

const settings: LinkageSettings = {
  comparisons: [
    jaroWinklerComparison('given_name', [0.92, 0.8], { termFrequency: true }),
    jaroWinklerComparison('surname', [0.92, 0.8], { termFrequency: true }),
    dateComparison('date_of_birth'),
    digitsComparison('soc_sec_id'),
    digitsComparison('street_number'),
    jaroWinklerComparison('address_1', [0.92, 0.8], { termFrequency: true }),
    jaroWinklerComparison('address_2', [0.92, 0.8], { termFrequency: true }),
    jaroWinklerComparison('suburb', [0.92, 0.8], { termFrequency: true }),
    digitsComparison('postcode', { termFrequency: true }),
    digitsComparison('state'),
  ],
  blocking: [
    sameColumns('soc_sec_id'),
    sameColumns('date_of_birth'),
    sameColumns('address_1'),
    sameColumns('address_2'),
    sameColumns('surname'),
    sameColumns('given_name'),
    sameColumns('suburb'),
    sameColumns('postcode'),
  ],
};

/** FEBRL 1 to 3: one list with duplicates. `rec-12-org` and `rec-12-dup-0` are one person. */
export function febrlTasks(): (Task | null)[] {
  const single = [1, 2, 3].map((number) => {
    const data = readData(`febrl/dataset${number}.csv`);
    return data && { name: `febrl${number}`, records: data, truth: truthOf(data.columns.rec_id!), settings };
  });
  return [...single, febrl4()];
}

/** FEBRL 4: two lists, each person once in each. */
function febrl4(): Task | null {
  const left = readData('febrl/dataset4a.csv');
  const right = readData('febrl/dataset4b.csv');
  if (!left || !right) return null;
  const columns: Record<string, (string | null)[]> = {
    list: [...Array(left.count).fill('a'), ...Array(right.count).fill('b')],
  };
  for (const name of Object.keys(left.columns))
    columns[name] = [...left.columns[name]!, ...right.columns[name]!];
  return {
    name: 'febrl4',
    records: { count: left.count + right.count, columns },
    truth: truthOf(columns.rec_id!),
    settings: { ...settings, source: 'list' },
  };
}

function truthOf(ids: readonly (string | null)[]): string[] {
  return ids.map((id) => id!.split('-')[1]!);
}
