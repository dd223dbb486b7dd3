export type { DoubtfulPair } from './doubts.ts';
export {
  type IdentifiedEntries,
  type IdentifyOptions,
  type Identity,
  identify,
  identifyRecords,
} from './identify.ts';
export { type PersonRecords, personColumns } from './person-columns.ts';
export type { PersonFacts } from './person-facts.ts';
export type { Reason } from './reasons.ts';
export { residentIds } from './resident-ids.ts';
