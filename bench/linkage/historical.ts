import {
  dateComparison,
  exactComparison,
  jaroWinklerComparison,
  type LinkageSettings,
  sameColumns,
  tokenComparison,
} from '../../packages/linkage/src/index.ts';
import { readData, type Task } from './data.ts';

const settings: LinkageSettings = {
  comparisons: [
    jaroWinklerComparison('first_name', [0.92, 0.8], { termFrequency: true }),
    jaroWinklerComparison('surname', [0.92, 0.8], { termFrequency: true }),
    dateComparison('dob'),
    jaroWinklerComparison('birth_place', [0.92], { termFrequency: true }),
    jaroWinklerComparison('postcode_fake', [0.92, 0.8], { termFrequency: true }),
    exactComparison('occupation', { termFrequency: true }),
    exactComparison('gender'),
    tokenComparison('full_name', [0.5, 0.34]),
  ],
  // The surname is a word of the full name.
  groups: [{ name: 'name', comparisons: ['surname', 'full_name'] }],
  blocking: [
    sameColumns('first_name', 'surname'),
    sameColumns('surname', 'dob'),
    sameColumns('first_name', 'dob'),
    sameColumns('postcode_fake'),
    sameColumns('dob', 'birth_place'),
    sameColumns('first_name', 'birth_place'),
    sameColumns('surname', 'birth_place'),
    sameColumns('surname'),
    { name: 'word of the name + year', columns: ['full_name', 'dob'], key: wordsAndYear },
  ],
};

/** Splink's flagship set: historical persons, about ten records each, with heavy errors. */
export function historicalTask(): Task | null {
  const data = readData('splink_historical_50k/historical_50k.csv');
  return (
    data && { name: 'historical_50k', records: data, truth: data.columns.cluster!.map(String), settings }
  );
}

function wordsAndYear([name, born]: readonly (string | null)[]): string[] {
  if (!name || !born) return [];
  const words = name.split(/[^a-z]+/).filter((word) => word.length > 2);
  return words.map((word) => `${word} ${born.slice(0, 4)}`);
}
