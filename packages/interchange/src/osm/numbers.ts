/** Numbers in a typed array that grows: eight bytes each, where a list of objects takes ten times as much. */
export class Numbers {
  private values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  get(index: number): number {
    return this.values[index]!;
  }

  /** The numbers so far, sharing their memory. */
  view(): Float64Array {
    return this.values.subarray(0, this.length);
  }

  /** Ascending, each once. */
  sortedSet(): Float64Array {
    const sorted = this.view().slice().sort();
    let count = 0;
    for (let i = 0; i < sorted.length; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
    return sorted.slice(0, count);
  }
}
