/** Encoding Standard (whatwg.org), in Node and browsers; the libraries of TypeScript have it only with the whole DOM. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** What the workbook writer gives back; only its bytes are used. */
declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
