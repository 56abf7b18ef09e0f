// Answers: in which chain is the evidence of a delivery? Spread over several, so that mailboxes do not
// wait for each other's; the same one for a mailbox, whichever way it is read.
import type { ChainName } from '#evidence';
import { sha256 } from '#kernel';

const SHARDS = 8;

export const deliverChain = (mailbox: string): ChainName =>
  `deliver/${sha256(mailbox).charCodeAt(0) % SHARDS}`;
