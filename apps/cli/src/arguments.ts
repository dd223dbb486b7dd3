import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { BadUsage, type Option, type Usage } from './command.ts';
import { suggest } from './suggest.ts';
import { everywhere, usages } from './usage.ts';

export type Asked = { kind: 'help'; usage?: Usage } | { kind: 'version' } | AskedCommand;

export interface AskedCommand {
  kind: 'command';
  usage: Usage;
  positionals: string[];
  given: Given;
}

/** By option name: the values in the order given; a flag that was set has none. */
export type Given = Map<Option['name'], string[]>;

/**
 * Understands a command line.
 * @throws BadUsage for whatever `usage.ts` does not allow, with what was probably meant.
 */
export function readArguments(argv: string[]): Asked {
  const tokens = tokenize(argv);
  const asks = (name: string) => tokens.some((token) => token.kind === 'option' && token.name === name);
  const name = tokens.find((token) => token.kind === 'positional')?.value;
  if (name === undefined && asks('version')) return { kind: 'version' };
  if (name === undefined && asks('help')) return { kind: 'help' };
  if (name === undefined) {
    for (const token of tokens) if (token.kind === 'option') check(token, everywhere);
    throw new BadUsage('usage.no-command');
  }
  const usage = usages.find((usage) => usage.name === name) ?? unknownCommand(name);
  if (asks('help')) return { kind: 'help', usage };
  return { kind: 'command', usage, ...readCommand(tokens, usage) };
}

/** The value of `--lang`, read leniently: even a wrong command line is answered in the language asked for. */
export function askedLanguage(argv: string[]): string | undefined {
  const token = tokenize(argv).find((token) => token.kind === 'option' && token.name === 'lang');
  return token?.kind === 'option' ? token.value : undefined;
}

type Token = ReturnType<typeof tokenize>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function tokenize(argv: string[]) {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {
    version: { type: 'boolean' },
  };
  for (const option of [...everywhere, ...usages.flatMap((usage) => usage.options)]) {
    options[option.name] = { type: option.kind === 'flag' ? 'boolean' : 'string' };
  }
  options.help = { type: 'boolean', short: 'h' };
  return parseArgs({ args: argv, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function readCommand(tokens: Token[], usage: Usage): { positionals: string[]; given: Given } {
  const positionals: string[] = [];
  const given: Given = new Map();
  // An option of kind `inputs` takes every plain word that follows it.
  let taking: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') (taking ?? positionals).push(token.value);
    if (token.kind !== 'positional') taking = undefined;
    if (token.kind !== 'option') continue;
    const option = check(token, [...usage.options, ...everywhere]);
    const values = given.get(option.name) ?? [];
    if (values.length > 0 && option.kind !== 'inputs') {
      throw new BadUsage('usage.twice', { option: token.rawName });
    }
    if (option.kind !== 'flag') values.push(readValue(token, option));
    if (option.kind === 'inputs') taking = values;
    given.set(option.name, values);
  }
  positionals.shift(); // the command's own name
  demand(usage, positionals, given);
  return { positionals, given };
}

function check(token: OptionToken, allowed: Option[]): Option {
  const option = allowed.find((option) => option.name === token.name);
  if (option && token.rawName !== `-${token.name}`) return option;
  const meant = suggest(
    token.name,
    allowed.map((option) => option.name),
  );
  throw meant
    ? new BadUsage('usage.unknown-option-meant', { option: token.rawName, meant: `--${meant}` })
    : new BadUsage('usage.unknown-option', { option: token.rawName });
}

function readValue(token: OptionToken, option: Option): string {
  const { value } = token;
  // `--out --gaps x.csv`: the next option is not a value, though a file name may begin with a dash after `=`.
  if (!value || (!token.inlineValue && /^-./.test(value))) {
    throw new BadUsage('usage.value-missing', { option: token.rawName, value: option.value ?? '' });
  }
  if (option.kind === 'date' && !isDay(value)) throw new BadUsage('usage.not-a-day', { value });
  if (option.kind === 'language' && value !== 'zh' && value !== 'en') {
    throw new BadUsage('usage.not-a-language', { value });
  }
  if (option.extensions && !option.extensions.includes(extname(value).toLowerCase())) {
    throw new BadUsage('usage.wrong-extension', {
      option: token.rawName,
      value,
      extensions: option.extensions.join(' / '),
    });
  }
  return value;
}

function demand(usage: Usage, positionals: string[], given: Given): void {
  if (usage.positional === 'files' && positionals.length === 0) throw new BadUsage('usage.no-files');
  if (usage.positional === 'form' && positionals.length === 0) throw new BadUsage('usage.no-form');
  if (usage.positional === 'form' && positionals.length > 1) {
    throw new BadUsage('usage.several-forms', { forms: positionals.join(' ') });
  }
  // A variable of the shell that was never set (`merge "$DIR"`): as a path it would be the current folder.
  if ([...positionals, ...(given.get('from') ?? [])].includes('')) throw new BadUsage('usage.empty-name');
  const lacking = usage.options.find((option) => option.required && !given.has(option.name));
  if (lacking) {
    throw new BadUsage('usage.option-missing', { option: `--${lacking.name}`, value: lacking.value ?? '' });
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function unknownCommand(name: string): never {
  const meant = suggest(
    name,
    usages.map((usage) => usage.name),
  );
  throw meant
    ? new BadUsage('usage.unknown-command-meant', { name, meant })
    : new BadUsage('usage.unknown-command', { name });
}
