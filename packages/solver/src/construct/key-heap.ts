/** A binary max-heap of candidates by key whose keys may change in place. Ties go to whoever came first. */
export class KeyHeap {
  size = 0;
  readonly key: Float64Array;
  private readonly heap: Int32Array;
  /** Place of a candidate in the heap, valid while it is inside. */
  private readonly place: Int32Array;

  constructor(n: number) {
    this.key = new Float64Array(n);
    this.heap = new Int32Array(n);
    this.place = new Int32Array(n);
  }

  /** Adds a candidate without order; call `order` when all are in. */
  append(u: number, key: number): void {
    this.key[u] = key;
    this.place[u] = this.size;
    this.heap[this.size++] = u;
  }

  order(): void {
    for (let i = (this.size >> 1) - 1; i >= 0; i--) this.sink(i);
  }

  at(i: number): number {
    return this.heap[i]!;
  }

  removeTop(): void {
    const last = this.heap[--this.size]!;
    if (this.size === 0) return;
    this.heap[0] = last;
    this.place[last] = 0;
    this.sink(0);
  }

  /** Gives the top another key. */
  changeTop(key: number): void {
    this.key[this.heap[0]!] = key;
    this.sink(0);
  }

  raise(u: number, key: number): void {
    const { heap, place } = this;
    this.key[u] = key;
    let i = place[u]!;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const v = heap[parent]!;
      if (this.key[v]! >= key) break;
      heap[i] = v;
      place[v] = i;
      i = parent;
    }
    heap[i] = u;
    place[u] = i;
  }

  private sink(from: number): void {
    const { heap, place, key, size } = this;
    const u = heap[from]!;
    const k = key[u]!;
    let i = from;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && key[heap[child + 1]!]! > key[heap[child]!]!) child++;
      const v = heap[child]!;
      if (key[v]! <= k) break;
      heap[i] = v;
      place[v] = i;
      i = child;
    }
    heap[i] = u;
    place[u] = i;
  }
}
