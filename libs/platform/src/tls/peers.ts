// Answers: which party is at the other end of this socket? Decided once, when the handshake is
// done; asking is a map look-up, because reading a certificate per request costs 30 % (engineering
// 6.2).
import type { Party } from '#identity';

const parties = new WeakMap<object, Party>();

/** Undefined for every socket that no guard admitted: answer nothing on it. */
export const partyOf = (socket: object): Party | undefined => parties.get(socket);

export const bindParty = (socket: object, party: Party): void => void parties.set(socket, party);

export const unbindParty = (socket: object): void => void parties.delete(socket);
