/** A type without `readonly` and without the brands of units: what a file holds. */
type Plain<T> = T extends readonly unknown[]
  ? number extends T['length']
    ? Plain<T[number]>[]
    : T['length'] extends 2
      ? [Plain<T[0]>, Plain<T[1]>]
      : { -readonly [K in keyof T]: Plain<T[K]> }
  : T extends number
    ? T extends object
      ? number
      : T
    : T extends string
      ? T extends object
        ? string
        : T
      : T extends object
        ? { -readonly [K in keyof T]: Plain<T[K]> }
        : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `unknown` when both types describe the same file, field by field; `never` (nothing fits) when they differ. */
export type SameShape<A, B> = Equal<Plain<A>, Plain<B>> extends true ? unknown : never;
