/**
 * Remembers what a pure function made of a key, apart for each owner (a dictionary, a code table), and forgets all of an
 * owner's when they grow beyond `limit`.
 */
export class Memo<Owner extends object, Key, Made> {
  private readonly byOwner = new WeakMap<Owner, Map<Key, Made>>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  of(owner: Owner, key: Key, make: (key: Key) => Made): Made {
    let made = this.byOwner.get(owner);
    if (made === undefined) {
      made = new Map();
      this.byOwner.set(owner, made);
    }
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    if (made.size >= this.limit) made.clear();
    made.set(key, fresh);
    return fresh;
  }
}
