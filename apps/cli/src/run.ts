import type { Writable } from 'node:stream';
import manifest from '../package.json' with { type: 'json' };
import { type AskedCommand, askedLanguage, readArguments } from './arguments.ts';
import type { Context } from './command.ts';
import { commands } from './commands.ts';
import { contextFor, HungUp } from './context.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { chooseLanguage } from './language.ts';
import { messagesIn } from './messages/message.ts';
import { progressOn, type Screen, silent } from './progress.ts';
import { usages } from './usage.ts';

/** What the machine gives the program. */
export interface World {
  argv: string[];
  environment: NodeJS.ProcessEnv;
  cwd: string;
  stdout: Writable;
  stderr: Writable & Screen;
  now: Date;
}

/** Runs one command line to its end and answers the exit code: 0 done, 1 refused with a reason, 2 bad usage. */
export async function run(world: World): Promise<number> {
  const { argv, environment, stdout, stderr } = world;
  const language = chooseLanguage(askedLanguage(argv), environment);
  const message = messagesIn(language);
  try {
    const asked = readArguments(argv);
    if (asked.kind === 'version') stdout.write(`${manifest.version}\n`);
    else if (asked.kind === 'help') stdout.write(`${help(message, asked.usage)}\n`);
    else await runCommand(asked, world, { language, message });
    return 0;
  } catch (error) {
    if (error instanceof HungUp) return 0;
    const named = usages.find((usage) => argv.includes(usage.name));
    const { lines, exitCode } = explain(error, language, named, environment);
    for (const line of lines) stderr.write(`${line}\n`);
    return exitCode;
  }
}

async function runCommand(asked: AskedCommand, world: World, speech: Speech): Promise<void> {
  const quiet = asked.given.has('quiet') || world.environment.TERM === 'dumb';
  const progress = quiet ? silent : progressOn(world.stderr);
  try {
    const context = await contextFor(asked, world, { ...speech, progress });
    const run = await commands[asked.usage.name]();
    await run(context);
  } finally {
    progress.clear();
  }
}

type Speech = Pick<Context, 'language' | 'message'>;
