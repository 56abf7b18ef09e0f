// Answers: which rows does retention find and take away? What is left is a skeleton: numbers, ids,
// times, codes, digests and passports, which hold no value of a message.
import type { WrappedKey } from '#sealing';

/** A data key by its name; the row itself is never read for this. */
export type KeyName = Pick<WrappedKey, 'subject' | 'made'>;

/** Something of a person sealed anew, under the key that takes the place of all before it. */
export interface Resealed {
  readonly personId: string;
  readonly messages: readonly { readonly nr: string; readonly body: Uint8Array }[];
  /** By release; every other view of the person loses its body. */
  readonly views: readonly {
    readonly nr: string;
    readonly release: string;
    readonly body: Uint8Array;
  }[];
}

/** A view that may still be read, as it lies in the store. */
export interface StandingView {
  readonly personId: string;
  readonly nr: string;
  readonly release: string;
  readonly body: Uint8Array;
}
