import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Says one thing in the language that was chosen: `message('file.missing', { path })`. */
export type Message = <Code extends MessageCode>(code: Code, ...params: ParamsOf<Code>) => string;

export type MessageCode = keyof typeof zh;

/** What needs no parameters, and can stand in a table. */
export type PlainCode = { [Code in MessageCode]: ParamsOf<Code> extends [] ? Code : never }[MessageCode];

/** The names in braces of the Chinese sentence are the parameters; none asks for no argument at all. */
export type ParamsOf<Code extends MessageCode> = [Names<(typeof zh)[Code]>] extends [never]
  ? []
  : [Record<Names<(typeof zh)[Code]>, string | number>];

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

export const catalogues: Record<Language, Record<MessageCode, string>> = { zh, en };

export function messagesIn(language: Language): Message {
  return (code, ...params) => fillIn(catalogues[language][code], params[0] ?? {});
}

/** Numbers are counts and are grouped (2,415); pass a row or a year as text. */
function fillIn(sentence: string, params: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
  });
}
