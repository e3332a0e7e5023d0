declare const unit: unique symbol;

/** A number or string that carries its unit in its type; it only comes out of a checked constructor. */
export type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };
