import type { Option, Usage } from './command.ts';
import type { Message } from './messages/message.ts';
import { everywhere, usages } from './usage.ts';
import { displayWidth, padTo } from './width.ts';

/** Help for one command, or for all of them. */
export function help(message: Message, usage?: Usage): string {
  return usage ? helpForOne(message, usage) : helpForAll(message);
}

/** How a command is called, on one line: `onetable inspect FILE… [--json] [--password P]`. */
export function synopsis({ name, positional, options }: Usage): string {
  const words = options.map((option) => (option.required ? written(option) : `[${written(option)}]`));
  return ['onetable', name, positional === 'form' ? 'FORM' : 'FILE…', ...words].join(' ');
}

function helpForAll(message: Message): string {
  return [
    message('help.title'),
    '',
    message('help.commands'),
    ...table(usages.map((usage) => [usage.name, message(usage.says)])),
    '',
    message('help.usage'),
    ...usages.map((usage) => `  ${synopsis(usage)}`),
    '',
    message('help.options-everywhere'),
    ...optionTable(message, everywhere),
    '',
    message('help.files'),
    message('help.filter'),
    message('help.exit-codes'),
    message('help.more'),
  ].join('\n');
}

function helpForOne(message: Message, usage: Usage): string {
  const positional = usage.positional === 'form' ? 'FORM' : 'FILE…';
  return [
    message(usage.says),
    '',
    message('help.usage'),
    `  ${synopsis(usage)}`,
    '',
    message('help.options'),
    ...table([
      [positional, message(usage.positional === 'form' ? 'help.form' : 'help.file')],
      ...[...usage.options, ...everywhere].map(
        (option) => [written(option), message(option.says)] as [string, string],
      ),
    ]),
    '',
    message('help.examples'),
    ...usage.examples.flatMap((example) => [`  # ${message(example.says)}`, `  ${example.command}`, '']),
    ...(usage.name === 'fill' ? [message('help.filter')] : []),
    message('help.exit-codes'),
  ].join('\n');
}

function written({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

function optionTable(message: Message, options: Option[]): string[] {
  return table(options.map((option) => [written(option), message(option.says)]));
}

function table(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${padTo(left, width)}  ${right}`);
}
