export { EXIT, exitCodeOf, type ExitCode } from './exit.js';
export { makeLifecycle, type Lifecycle, type Phase, type Stopped } from './lifecycle.js';
export { untilStopped } from './signals.js';
