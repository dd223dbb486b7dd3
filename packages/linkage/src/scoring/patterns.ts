import { GrowingInts } from '../records/growing.ts';

/**
 * Numbers the combinations of levels as they appear. A model needs to weigh each combination once, not each
 * pair: millions of pairs share a few thousand. A walk through a tree, one step per comparison.
 */
export class PatternBook {
  readonly comparisons: number;
  private readonly width: number;
  private readonly steps: GrowingInts;
  private readonly levels = new GrowingInts();
  private nodes = 1;

  /** `width` is one more than the highest level number of any comparison. */
  constructor(comparisons: number, width: number) {
    this.comparisons = comparisons;
    this.width = width;
    this.steps = new GrowingInts();
    this.addNode();
  }

  get count(): number {
    return this.levels.length / this.comparisons;
  }

  /** The number of the combination of levels given, new or known. */
  numberOf(levels: Uint8Array): number {
    let node = 0;
    const last = this.comparisons - 1;
    for (let i = 0; i < last; i++) {
      const at = node * this.width + levels[i]!;
      let next = this.steps.at(at);
      if (next < 0) {
        next = this.nodes++;
        this.addNode();
        this.steps.set(at, next);
      }
      node = next;
    }
    const at = node * this.width + levels[last]!;
    const known = this.steps.at(at);
    if (known >= 0) return known;
    const pattern = this.count;
    this.steps.set(at, pattern);
    for (let i = 0; i <= last; i++) this.levels.push(levels[i]!);
    return pattern;
  }

  /** The level of one comparison in a pattern. */
  levelOf(pattern: number, comparison: number): number {
    return this.levels.at(pattern * this.comparisons + comparison);
  }

  private addNode(): void {
    for (let i = 0; i < this.width; i++) this.steps.push(-1);
  }
}
