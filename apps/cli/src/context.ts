import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { AskedCommand, Given } from './arguments.ts';
import { type Context, type OptionName, type Options, Refusal, type Usage } from './command.ts';
import { gatherInputs, type Input, identity, kindAt } from './inputs.ts';
import { checkOutputs } from './output.ts';
import { isOwnResultFile } from './own-result.ts';
import { inOneLine, standingIn } from './paths.ts';
import type { World } from './run.ts';

/** Nobody reads what is said any more (`| head`), and saying was all there was to do. */
export class HungUp extends Error {}

/**
 * Prepares what a command needs, and refuses what cannot end well before any work is done.
 * @throws Refusal `file.missing`, `file.not-readable`, `folder.not-readable`, `form.is-folder`, `files.none`, `out.*`
 */
export async function contextFor(
  { usage, positionals, given }: AskedCommand,
  world: World,
  speech: Pick<Context, 'language' | 'message' | 'progress'>,
): Promise<Context> {
  const { message, progress } = speech;
  const standing = standingIn(world.environment, world.cwd);
  const options = optionsOf(given, standing, world.now);
  const outputs = outputsOf(usage, options);
  const form = usage.positional === 'form' ? formAt(positionals[0]!, standing) : undefined;

  const typed = form ? given.get('from')! : positionals;
  const gathered = gatherInputs(typed, standing, form ? [...outputs, form.path] : outputs);
  await refuseSources(gathered.resultsThere, outputs);
  // The form lies among the sheets (`--from *.xlsx`): it is never its own source.
  const named = gathered.inputs.filter(({ path }) => !form || identity(path) !== identity(form.path));
  refuseMissing(usage, form, named);
  refuseUnreadable(usage, form, named);
  const inputs = named.filter((input) => !input.unreadable);
  await checkOutputs(
    outputs,
    [...inputs, ...(form ? [form] : [])].map((input) => input.path),
  );

  const context: Context = {
    ...speech,
    inputs,
    form,
    options,
    say: (line) => {
      if (!world.stdout.writable && outputs.length === 0) throw new HungUp();
      writeLine(world.stdout, line);
    },
    note: (line) => {
      if (!options.quiet) writeLine(world.stderr, line);
    },
  };
  function writeLine(stream: Writable, line: string): void {
    progress.clear();
    if (stream.writable) stream.write(`${inOneLine(line)}\n`);
  }
  if (inputs.length < named.length) context.note(message('file.not-readable', { path: unreadableOf(named) }));
  if (gathered.skipped.length > 0) {
    const names = `${gathered.skipped.slice(0, 5).join('  ')}${gathered.skipped.length > 5 ? ' …' : ''}`;
    context.note(message('files.skipped', { count: gathered.skipped.length, names }));
  }
  return context;
}

/** A file among the sheets is a source, unless this program wrote it: writing over it would destroy it. */
async function refuseSources(there: string[], outputs: string[]): Promise<void> {
  const targets = new Set(outputs.map(identity));
  for (const path of there) {
    if (targets.has(identity(path)) && !(await isOwnResultFile(path)))
      throw new Refusal('out.among-sources', { path });
  }
}

function optionsOf(given: Given, standing: string, now: Date): Options {
  const value = (name: OptionName) => given.get(name)?.[0];
  const path = (name: OptionName) => {
    const written = value(name);
    return written === undefined ? undefined : resolve(standing, written);
  };
  return {
    json: given.has('json'),
    quiet: given.has('quiet'),
    out: path('out'),
    entries: path('entries'),
    review: path('review'),
    gaps: path('gaps'),
    where: value('where'),
    mask: value('mask'),
    password: value('password'),
    today: value('today') ?? localDay(now),
  };
}

function outputsOf(usage: Usage, options: Options): string[] {
  return usage.options
    .filter((option) => option.kind === 'output')
    .map((option) => options[option.name as 'out' | 'entries' | 'review' | 'gaps'])
    .filter((path) => path !== undefined);
}

function formAt(shown: string, standing: string): Input {
  const path = resolve(standing, shown);
  const kind = kindAt(path);
  if (kind === 'folder') throw new Refusal('form.is-folder', { path: shown });
  return { path, shown, missing: kind === 'missing', unreadable: kind === 'unreadable' };
}

function refuseMissing(usage: Usage, form: Input | undefined, inputs: Input[]): void {
  const missing = [...(form ? [form] : []), ...inputs].filter((input) => input.missing);
  if (missing.length === 0 || usage.goesOnWithout) return;
  throw new Refusal('file.missing', { path: missing.map((input) => input.shown).join('  ') });
}

/** Where a command goes on without such files, it still needs one that is left. */
function refuseUnreadable(usage: Usage, form: Input | undefined, inputs: Input[]): void {
  const asked = [...(form ? [form] : []), ...inputs];
  const path = unreadableOf(asked);
  if (!path || (usage.goesOnWithout && asked.some((input) => !input.unreadable))) return;
  throw new Refusal('file.not-readable', { path });
}

function unreadableOf(inputs: Input[]): string {
  return inputs
    .filter((input) => input.unreadable)
    .map((input) => input.shown)
    .join('  ');
}

/** The calendar day where the person is: at eight in the morning in Beijing, UTC still has yesterday. */
function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
