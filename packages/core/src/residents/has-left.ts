import type { Resident, ResidentTag } from './resident.ts';

/**
 * What says that a person is no longer here: 已去世, 已搬走 or 健在 = 否. Nobody is left out of a list without it.
 * A source of a later date that lists a mover without saying so has seen him come back; the dead do not.
 */
export function hasLeft(resident: Resident): ResidentTag | undefined {
  const died = resident.tags.get('已去世');
  if (died) return died;
  const alive = resident.row.get('person.alive');
  if (alive?.said.value.type === 'yesno' && !alive.said.value.yes) {
    return {
      tag: '已去世',
      from: alive.from,
      basis: 'derived',
      raw: alive.said.raw,
      derivedFrom: 'person.alive',
    };
  }
  const moved = resident.tags.get('已搬走');
  const since = moved?.saidAt;
  const back =
    since !== undefined && resident.entries.some(({ saidAt }) => saidAt !== undefined && saidAt > since);
  return back ? undefined : moved;
}
