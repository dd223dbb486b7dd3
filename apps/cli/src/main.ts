import { enableCompileCache } from 'node:module';

// Before anything else is loaded: types are stripped once and not at every start.
enableCompileCache();
const { run } = await import('./run.ts');

// A reader that went away (`| head`) is no error; streams notice it only after the write.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run({
  argv: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
});
