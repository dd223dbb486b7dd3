import { askedLanguage } from './arguments.ts';
import { BadUsage, Refusal, type Usage } from './command.ts';
import { chooseLanguage, type Language } from './language.ts';
import { type MessageCode, messagesIn } from './messages/message.ts';
import { inOneLine } from './paths.ts';

/**
 * Turns whatever ended a command into sentences and an exit code. No stack trace, unless ONETABLE_DEBUG=1.
 * @param usage the command that was named, where one was
 */
export function explain(
  error: unknown,
  language: Language,
  usage: Usage | undefined,
  environment: NodeJS.ProcessEnv,
): { lines: string[]; exitCode: 1 | 2 } {
  const message = messagesIn(language);
  if (error instanceof Refusal) {
    const sentence = message(error.code, ...error.params);
    const lines = [`${ofLines.has(error.code) ? sentence : inOneLine(sentence)} [${error.code}]`];
    if (!(error instanceof BadUsage)) return { lines, exitCode: 1 };
    const see = usage ? message('usage.see-help', { name: usage.name }) : message('usage.see-help-all');
    return { lines: [...lines, see], exitCode: 2 };
  }
  if (isWorded(error)) {
    const sentence = inOneLine(language === 'en' ? error.english : error.message);
    return { lines: [`${sentence} [${error.code}]`], exitCode: 1 };
  }
  const lines = [`${message('internal')} [internal]`];
  if (environment.ONETABLE_DEBUG === '1') lines.push(String((error as Error)?.stack ?? error));
  return { lines, exitCode: 1 };
}

/** Sentences that are laid out in lines: a reason for each file, a caret under the filter. */
const ofLines = new Set<MessageCode>(['sources.none-read', 'where.wrong']);

/** The sentence for a standard output that takes nothing more, of which `error` is the system's word. */
export function explainUnsaid(
  error: NodeJS.ErrnoException,
  argv: string[],
  environment: NodeJS.ProcessEnv,
): string {
  const language = chooseLanguage(askedLanguage(argv), environment);
  const refusal = new Refusal('stdout.not-writable', { reason: error.code ?? error.message });
  return explain(refusal, language, undefined, environment).lines.join('\n');
}

/** How the packages say what they expect to fail: a code, the sentence in Chinese, and the same in English. */
interface Worded extends Error {
  code: string;
  english: string;
}

function isWorded(error: unknown): error is Worded {
  return (
    error instanceof Error &&
    typeof (error as Partial<Worded>).code === 'string' &&
    typeof (error as Partial<Worded>).english === 'string'
  );
}
