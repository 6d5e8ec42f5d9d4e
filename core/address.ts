import { Refusal } from "./refusal.ts";
declare const brand: unique symbol;
/** An address in its one canonical form: local part as accepted, domain lower case and in ASCII. */
export type Address = string & { readonly [brand]: "Address" };
