import {
  dateComparison,
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
    jaroWinklerComparison('city', [0.9, 0.8], { termFrequency: true }),
    jaroWinklerComparison('email', [0.95, 0.85]),
  ],
  blocking: [
    sameColumns('first_name'),
    sameColumns('surname'),
    sameColumns('dob'),
    sameColumns('email'),
    sameColumns('city'),
  ],
};

/** Splink's tutorial set: many missing values, so that no method reaches full recall. */
export function fake1000Task(): Task | null {
  const data = readData('splink_fake_1000/fake_1000.csv');
  return data && { name: 'fake_1000', records: data, truth: data.columns.cluster!.map(String), settings };
}
