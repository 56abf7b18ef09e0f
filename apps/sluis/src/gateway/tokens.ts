// Answers: by which names does Nest hand the controllers what they were composed with?
export const PORTS = Symbol('gateway ports');
export const CONTRACT = Symbol('written contract');
export const CLOCK = Symbol('clock');
export const WAITING_ROOM = Symbol('waiting room');
