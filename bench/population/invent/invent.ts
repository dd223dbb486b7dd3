import { Settlement } from './people.ts';
import { Random } from './random.ts';
import { rowsOf, type SheetRow } from './sheets.ts';

/**
 * Invents about `count` rows of seven kinds of sheet about residents who do not exist, estate by estate; some 1.9 rows a person, so a
 * million rows are about 525,000 people. Pure and deterministic: the same count and seed give the same rows.
 */
export function* inventRows(count: number, seed = 1): Generator<SheetRow> {
  const random = new Random(seed);
  const settlement = new Settlement(random);
  for (let made = 0; made < count; )
    for (const row of rowsOf(random, settlement.nextEstate())) {
      if (made++ >= count) return;
      yield row;
    }
}
