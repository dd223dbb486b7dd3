import { AID_KIND, ELDER_LIVING, SELF_CARE } from './care.ts';
import type { CodeTable } from './code-table.ts';
import { DISABILITY_KIND, DISABILITY_LEVEL } from './disability.ts';
import { EDUCATION, EMPLOYMENT, HEALTH } from './education.ts';
import { ETHNIC } from './ethnic.ts';
import { HOUSEHOLD_KIND, HUKOU_KIND, LIVE_TYPE, OWNER_RELATION } from './living.ts';
import { ID_TYPE, MARITAL, POLITICS, SEX } from './person.ts';
import { RELATION } from './relation.ts';

export type { CodeTable } from './code-table.ts';

/** The code tables that are shipped. */
export const CODE_TABLES: CodeTable[] = [
  SEX,
  ETHNIC,
  EDUCATION,
  POLITICS,
  MARITAL,
  RELATION,
  ID_TYPE,
  HEALTH,
  EMPLOYMENT,
  DISABILITY_KIND,
  DISABILITY_LEVEL,
  LIVE_TYPE,
  HUKOU_KIND,
  HOUSEHOLD_KIND,
  OWNER_RELATION,
  AID_KIND,
  ELDER_LIVING,
  SELF_CARE,
];
