import { beginsWithSurname } from '@onetable/linkage/chinese';
import type { Entry } from '../entries/entry.ts';
import type { WeighedClaim } from './fold-field.ts';
import type { FoldedCell } from './resident.ts';

/**
 * A name is heard and typed: 宋玫 becomes 宋妹, 杨 becomes 洋. A row that carries the person's whole ID number was copied
 * from the card and spells best; a name that does not begin with a surname spells worst.
 */
export function weighNames(claims: WeighedClaim[], id: FoldedCell | undefined): WeighedClaim[] {
  const known = id?.said.value;
  return claims.map((claim) => {
    const { value } = claim.said;
    const own = idOf(claim.from);
    let weight = claim.weight;
    if (known?.type === 'id' && own?.quality === 'valid') weight *= own.text === known.text ? 1.5 : 0.5;
    if (value.type === 'name' && !beginsWithSurname(value.text)) weight *= 0.3;
    return { ...claim, weight };
  });
}

function idOf(entry: Entry) {
  const value = entry.said.get('person.id_no')?.value;
  return value?.type === 'id' ? value : undefined;
}
