/** The part of the package that tests use. */
declare module "dns-packet" {
  export interface Packet {
    readonly id?: number;
    readonly type?: "query" | "response";
    readonly flags?: number;
    readonly questions?: readonly { readonly name: string; readonly type: string }[];
    readonly answers?: readonly {
      readonly name: string;
      readonly type: string;
      readonly ttl: number;
      readonly data: unknown;
    }[];
  }
  export function decode(bytes: Buffer): Packet;
  export function encode(packet: Packet): Buffer;
}
