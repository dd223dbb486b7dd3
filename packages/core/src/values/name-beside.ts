import type { FieldKey } from '../fields/field.ts';

/** What may stand in one cell with a name, and where it belongs: 紧急联系人(及电话), 监护人 张三（父亲）. */
export interface BesideName {
  phone?: FieldKey;
  relation?: FieldKey;
  /** The person of the row, of whom 已故 and 租户 are said. */
  own?: boolean;
  /** Several names in a cell are kept together. */
  several?: boolean;
}

export const BESIDE_NAME: Record<FieldKey, BesideName> = {
  'person.name': { phone: 'person.phone', relation: 'household.relation', own: true },
  'person.emergency_name': { phone: 'person.emergency_phone', relation: 'person.emergency_relation' },
  'household.head': { phone: 'household.head_phone' },
  'dis.guardian': { phone: 'dis.guardian_phone', relation: 'dis.guardian_relation' },
  'house.owner': { phone: 'house.owner_phone', several: true },
  'family.child_name': { phone: 'family.child_phone', several: true },
  'family.spouse': { phone: 'family.spouse_phone' },
  'family.father': { phone: 'family.father_phone' },
  'family.mother': { phone: 'family.mother_phone' },
  'family.member_name': { phone: 'person.emergency_phone', several: true },
  'volunteer.name': { phone: 'volunteer.phone', several: true },
  'ebike.owner': { phone: 'ebike.owner_phone' },
  'grid.worker': { phone: 'grid.worker_phone', several: true },
  'building.leader': { phone: 'building.leader_phone', several: true },
  'elder.partner': { phone: 'elder.partner_phone', several: true },
  'visit.by': { several: true },
  'meta.filler': { several: true },
  'meta.reviewer': { several: true },
  'meta.head': { several: true },
  'party.sponsor': { several: true },
};
