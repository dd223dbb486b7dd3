#!/usr/bin/env node
// The installed `onetable`. Whatever Node started it, the program runs under the Node that the checkout pins,
// which is fetched on first use.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
await import('../../../scripts/setup.mjs');

const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const program = spawn(node, [join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// Ctrl-C reaches both; the program cleans up, and this waits for it. Other signals are handed on.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal));
program.on('exit', (code, signal) => {
  process.removeAllListeners();
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
});
