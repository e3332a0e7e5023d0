import { joinBytes } from '../../input-bytes.js';
import type { ByteStream } from '../element.js';

/** Takes exact numbers of bytes from a stream of pieces; holds no more than what is asked for and one piece. */
export class ByteQueue {
  private readonly stream: AsyncIterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array(0);
  private at = 0;

  constructor(stream: ByteStream) {
    this.stream = stream[Symbol.asyncIterator]();
  }

  /** The next `count` bytes; fewer only at the end of the stream. */
  async take(count: number): Promise<Uint8Array> {
    if (this.piece.length - this.at >= count) {
      this.at += count;
      return this.piece.subarray(this.at - count, this.at);
    }
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (length < count) {
      if (this.at === this.piece.length && !(await this.next())) break;
      const part = this.piece.subarray(this.at, this.at + count - length);
      this.at += part.length;
      length += part.length;
      pieces.push(part);
    }
    return joinBytes(pieces, length);
  }

  private async next(): Promise<boolean> {
    const { done, value } = await this.stream.next();
    this.piece = done === true ? new Uint8Array(0) : value;
    this.at = 0;
    return done !== true;
  }

  /** Lets the source go when it is not read to its end. */
  async close(): Promise<void> {
    await this.stream.return?.();
  }
}
