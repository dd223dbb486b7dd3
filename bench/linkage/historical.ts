import {
  dateComparison,
  exactComparison,
  jaroWinklerComparison,
  type LinkageSettings,
  sameColumns,
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
  ],
  blocking: [
    sameColumns('first_name', 'surname'),
    sameColumns('surname', 'dob'),
    sameColumns('first_name', 'dob'),
    sameColumns('postcode_fake'),
    sameColumns('dob', 'birth_place'),
    sameColumns('first_name', 'birth_place'),
    sameColumns('surname', 'birth_place'),
  ],
};

/** Splink's flagship set: historical persons, about ten records each, with heavy errors. */
export function historicalTask(): Task | null {
  const data = readData('splink_historical_50k/historical_50k.csv');
  return (
    data && { name: 'historical_50k', records: data, truth: data.columns.cluster!.map(String), settings }
  );
}
