import {
  exactComparison,
  jaroWinklerComparison,
  type LinkageSettings,
  sameColumns,
  tokenComparison,
} from '../../packages/linkage/src/index.ts';
import { readData, type Task } from './data.ts';

const settings: LinkageSettings = {
  comparisons: [
    jaroWinklerComparison('name', [0.92, 0.8]),
    tokenComparison('addr', [0.75, 0.5]),
    jaroWinklerComparison('city', [0.92], { termFrequency: true }),
    exactComparison('digits'),
    exactComparison('type', { termFrequency: true }),
  ],
  // Two restaurants of one hotel share all three.
  groups: [{ name: 'place', comparisons: ['addr', 'city', 'digits'] }],
  blocking: [
    sameColumns('digits'),
    { name: 'word of the name', columns: ['name'], key: wordsOf },
    { name: 'word of the address', columns: ['addr'], key: wordsOf },
  ],
};

/** Fodor's and Zagat's restaurants: not people, an extra. */
export function restaurantTask(): Task | null {
  const data = readData('restaurant/restaurant.csv');
  if (!data) return null;
  const digits = data.columns.phone!.map((phone) => phone?.replace(/\D/g, '') || null);
  return {
    name: 'restaurant',
    records: { count: data.count, columns: { ...data.columns, digits } },
    truth: data.columns.class!.map(String),
    settings,
  };
}

function wordsOf([text]: readonly (string | null)[]): string[] {
  return (text ?? '').split(/[^a-z0-9]+/).filter((word) => word.length > 2);
}
