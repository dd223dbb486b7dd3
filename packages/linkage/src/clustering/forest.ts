/** Clusters that only ever merge. Members of a cluster can be walked through. */
export class Forest {
  readonly count: number;
  private readonly parent: Int32Array;
  private readonly size: Int32Array;
  /** A ring through the members of each cluster. */
  private readonly next: Int32Array;

  constructor(count: number) {
    this.count = count;
    this.parent = new Int32Array(count).map((_, record) => record);
    this.next = this.parent.slice();
    this.size = new Int32Array(count).fill(1);
  }

  /** The record that stands for the cluster of this one. */
  rootOf(record: number): number {
    let root = record;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = record; at !== root; ) {
      const up = this.parent[at]!;
      this.parent[at] = root;
      at = up;
    }
    return root;
  }

  sizeOf(root: number): number {
    return this.size[root]!;
  }

  membersOf(root: number): number[] {
    const members = [root];
    for (let at = this.next[root]!; at !== root; at = this.next[at]!) members.push(at);
    return members;
  }

  /** Merges the clusters of two different roots; returns the root of the result. */
  merge(a: number, b: number): number {
    const [root, other] = this.size[a]! >= this.size[b]! ? [a, b] : [b, a];
    this.parent[other] = root;
    this.size[root]! += this.size[other]!;
    const swapped = this.next[root]!;
    this.next[root] = this.next[other]!;
    this.next[other] = swapped;
    return root;
  }

  /** Clusters numbered 0, 1, 2 … in order of their first record. */
  numbers(): { clusters: Int32Array; clusterCount: number } {
    const clusters = new Int32Array(this.parent.length);
    const numberOf = new Int32Array(this.parent.length).fill(-1);
    let clusterCount = 0;
    for (let record = 0; record < clusters.length; record++) {
      const root = this.rootOf(record);
      if (numberOf[root]! < 0) numberOf[root] = clusterCount++;
      clusters[record] = numberOf[root]!;
    }
    return { clusters, clusterCount };
  }
}
