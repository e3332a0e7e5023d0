/** Positions of the nodes that ways use, by their number in the sorted list of ids. */
export class NodeTable {
  readonly lon: Float64Array;
  readonly lat: Float64Array;

  /** @param ids ascending, each once */
  constructor(readonly ids: Float64Array) {
    this.lon = new Float64Array(ids.length).fill(Number.NaN);
    this.lat = new Float64Array(ids.length).fill(Number.NaN);
  }

  /** -1 when no way uses the node. */
  indexOf(id: number): number {
    let low = 0;
    let high = this.ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.ids[middle]!;
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  place(id: number, lon: number, lat: number): void {
    const index = this.indexOf(id);
    if (index < 0 || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) return;
    this.lon[index] = lon;
    this.lat[index] = lat;
  }

  /** Whether the file held the node. */
  has(index: number): boolean {
    return index >= 0 && !Number.isNaN(this.lon[index]);
  }

  metres(a: number, b: number): number {
    const rad = Math.PI / 180;
    const x = (this.lon[b]! - this.lon[a]!) * rad * Math.cos(((this.lat[a]! + this.lat[b]!) / 2) * rad);
    const y = (this.lat[b]! - this.lat[a]!) * rad;
    return 6_371_008.8 * Math.sqrt(x * x + y * y);
  }
}
