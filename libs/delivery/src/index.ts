export * from './cursor/cursors.js';
export { makeProtection, type ProtectParts } from './protect/protect.js';
export * from './ladders/message-ladder.js';
export * from './ladders/release-ladder.js';
export { makeAddressRule } from './push/addresses.js';
export type { PushIdentity } from './push/connect.js';
export { makePushOut, type OpenPushOut, type PushOutParts } from './push/push-out.js';
export { makeOtlpOut, type OpenOtlpOut, type OtlpOutParts, type OtlpTls } from './otlp/otlp-out.js';
