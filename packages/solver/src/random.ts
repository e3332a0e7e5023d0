/**
 * A small seeded generator: sfc32 (Chris Doty-Humphrey, PractRand). Integer operations only, so that Node and
 * every browser draw the same numbers.
 */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 1;

  /** Any number; only its lowest 32 bits and the next 32 matter. */
  constructor(seed: number) {
    this.a = seed >>> 0;
    this.b = Math.floor(seed / 4294967296) >>> 0;
    for (let i = 0; i < 15; i++) this.uint32();
  }

  /** A whole number, 0 to 2^32 - 1. */
  uint32(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return t >>> 0;
  }

  /** In [0, 1). */
  unit(): number {
    return this.uint32() / 4294967296;
  }

  /** Exponential variate of mean 1, to 12 bits, from basic arithmetic only: Math.log may differ between platforms. */
  exponential(): number {
    return EXPONENTIAL[this.uint32() >>> 20]!;
  }

  /** A whole number, 0 to `bound` - 1. */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  /** Shuffles the first `length` entries in place (Fisher and Yates). */
  shuffle(list: Int32Array | number[], length = list.length): void {
    for (let i = length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const swapped = list[i]!;
      list[i] = list[j]!;
      list[j] = swapped;
    }
  }
}

/** -ln((k + 0.5) / 4096), downwards from k = 4095 by ln((k + 1.5) / (k + 0.5)) = 2 atanh(1 / (2k + 2)). */
const EXPONENTIAL = minusLogs(4096);

function minusLogs(size: number): Float64Array {
  const result = new Float64Array(size);
  result[size - 1] = 0.5 / size;
  for (let k = size - 2; k >= 0; k--) {
    const z = 1 / (2 * k + 2);
    let atanh = 0;
    let power = z;
    for (let p = 1; p < 40; p += 2) {
      atanh += power / p;
      power *= z * z;
    }
    result[k] = result[k + 1]! + 2 * atanh;
  }
  return result;
}
