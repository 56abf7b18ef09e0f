// Answers: how does a worker thread run TypeScript sources? Jest transforms what it imports, but a
// thread is Node's own: `thread.ts` preloads this file, only when it runs from source itself.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

registerHooks({
  // Sources import `./x.js`, as the compiled tree has it; beside a source that file is `./x.ts`,
  // unless it was generated as JavaScript.
  resolve(specifier, context, next) {
    const source = specifier.replace(/\.js$/, '.ts');
    const from = context.parentURL;
    const ours = specifier.startsWith('.') && from?.includes('/node_modules/') === false;
    return next(ours && existsSync(new URL(source, from)) ? source : specifier, context);
  },
  // The compiler of the build, so that a source means the same here as in `dist/`.
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const { code } = transformFileSync(fileURLToPath(url));
    return { format: 'module', source: code, shortCircuit: true };
  },
});
