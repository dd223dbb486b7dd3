import { enableCompileCache } from 'node:module';

// Before anything else is loaded: types are stripped once and not at every start.
enableCompileCache();
const { run } = await import('./run.ts');
const { explainUnsaid } = await import('./explain.ts');

// Streams notice only after the write that nobody takes it: a reader that went away (`| head`) is no error, a
// full disk is one. The work itself goes on, so files that were asked for are still written.
let unsaid = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    unsaid = true;
    process.exitCode = 1;
    if (stream === process.stdout)
      process.stderr.write(`${explainUnsaid(error, process.argv.slice(2), process.env)}\n`);
  });
}

const exitCode = await run({
  argv: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
});
// The stream may also break after the last line was handed to it, and has then set the code by itself.
process.exitCode = unsaid ? 1 : exitCode;
