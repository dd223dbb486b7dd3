import { fillEn } from '../fill/messages.ts';
import { inspectEn } from '../inspect/messages.ts';
import { mergeEn } from '../merge/messages.ts';
import { readingEn } from '../reading/messages.ts';
import type { zh } from './zh.ts';

/** The same in English. A test holds that every sentence has the parameters of its Chinese one. */
export const en: Record<keyof typeof zh, string> = {
  ...fillEn,
  ...inspectEn,
  ...mergeEn,
  ...readingEn,
  'usage.no-command':
    'Nothing to do was named. Commands: inspect (what was understood), merge (into one table), fill (a form).',
  'usage.unknown-command': 'There is no command “{name}”. Commands: inspect, merge, fill.',
  'usage.unknown-command-meant': 'There is no command “{name}”. Did you mean {meant}?',
  'usage.unknown-option': 'Unknown option {option}.',
  'usage.unknown-option-meant': 'Unknown option {option}. Did you mean {meant}?',
  'usage.value-missing': '{option} needs a value: {option} {value}',
  'usage.twice': '{option} was given twice; it can be given once.',
  'usage.not-a-day': '“{value}” is not a date. Write it like 2026-03-01.',
  'usage.not-a-language': '--lang is zh or en, not “{value}”.',
  'usage.wrong-extension': 'The file of {option} must end in {extensions}, and is “{value}”.',
  'usage.no-files': 'No sheets were named. Give the names of files or folders.',
  'usage.empty-name':
    'One of the names is empty (""). Give the name of a file or folder; if it came from a variable, see whether that is set. The current folder is written as a dot.',
  'usage.no-form': 'No form was named. Put the blank form after fill, and the source sheets after --from.',
  'usage.several-forms':
    'One form is filled at a time, and several were named: {forms}. Source sheets go after --from.',
  'usage.option-missing': '{option} {value} is missing.',
  'usage.see-help': 'How to use it: onetable {name} --help',
  'usage.see-help-all': 'How to use it: onetable --help',

  'file.missing': 'File not found: {path}. Check its name and folder.',
  'file.not-readable':
    'Cannot be opened: {path}. Permission may be lacking, or it is a link that leads back to itself. Name the real file, or ask for permission.',
  'folder.not-readable': 'The folder cannot be opened: {path}. Ask for permission to read it.',
  'form.is-folder': '{path} is a folder. Name the one blank form to fill.',
  'files.none': 'No spreadsheet was found in {where}.',
  'files.skipped':
    'Files left out: {count} (not to be opened, no spreadsheet, a lock of an open file, or this run’s own form and results): {names}',

  'out.is-input': '{path} is one of the source sheets and is not written over. Choose another name.',
  'out.among-sources':
    '{path} lies in a folder of sources and is there already; it is not written over. Choose another name or folder.',
  'out.twice': 'Two results would both be written to {path}. Give each its own name.',
  'out.folder-missing': 'There is no folder {folder}. Make it first, or choose another place.',
  'out.not-a-file': '{path} is not a file and cannot be written. Choose another name.',
  'out.not-writable': 'No permission to write {path}. Choose another place, or ask for permission.',
  'out.open-elsewhere':
    '{path} is open in another program (Excel or WPS). Close it there and run this again.',
  'out.disk-full': 'The disk is full and {path} was not written. Make room and try again.',

  'stdout.not-writable':
    'Not all that was to be shown was written: the output takes no more ({reason}), probably a full disk. Make room, or choose another place.',

  internal:
    'Something unexpected went wrong and the work was not finished. Tell the maintainers the command you ran; ONETABLE_DEBUG=1 shows the details.',

  'help.title':
    'onetable: one living table from a community’s many sheets, and any department’s form filled.',
  'help.usage': 'Usage',
  'help.commands': 'Commands',
  'help.options': 'Options',
  'help.options-everywhere': 'Options of every command',
  'help.examples': 'Examples',
  'help.file': 'spreadsheets, or folders of them (subfolders too); told apart by content, not by name',
  'help.form': 'the department’s blank form',
  'help.files': 'FILE may be xlsx, xlsm, xls, et, xlsb, ods, csv or tsv, or a whole folder.',
  'help.filter':
    'FILTER: 残疾人 and 年龄>=60 and not (网格=第三网格 or 楼号 in 1..3). Bare words are tags; = != > >= < <= has in; and or not.',
  'help.exit-codes': 'Exit codes: 0 done; 1 refused, with the reason; 2 the command line is wrong.',
  'help.more': 'A command’s own options and examples: onetable fill --help',

  'help.inspect': 'Show what was understood of each file: headings, columns, rows set aside',
  'help.inspect.json': 'for programs: one line of JSON per file',
  'help.inspect.example.one': 'What was understood of this sheet?',
  'help.inspect.example.folder': 'A whole folder, for a program to read',

  'help.merge': 'Make one table of many: a row per resident, each traced to its sources',
  'help.merge.out': 'where the table is written',
  'help.merge.entries': 'which resident each row of each file is',
  'help.merge.review': 'what a person should decide: doubtful pairs, and sources that disagree',
  'help.merge.example.folder': 'One table of the sheets in a folder',
  'help.merge.example.review': 'And list what a person should check',

  'help.fill': 'Fill a department’s blank form: its look unchanged, what is missing listed apart',
  'help.fill.from': 'source sheets, several if need be, or folders',
  'help.fill.where': 'whom to fill in; without it the form’s title proposes, and it is printed',
  'help.fill.mask':
    'how ID numbers, phones and names are masked: last-4, or middle-8,surname; a wrong one lists them all',
  'help.fill.out': 'where the filled form is written',
  'help.fill.gaps': 'whose cells are empty or doubtful, and why',
  'help.fill.example.title': 'The title says 残疾人, so persons with disabilities are filled in',
  'help.fill.example.where': 'Say yourself whom to fill in, and list what is missing',

  'help.option.today': 'the day that ages are counted on; today if not given',
  'help.option.password': 'opens protected sheets',
  'help.option.quiet': 'no progress and no remarks',
  'help.option.lang': 'the language of messages',
  'help.option.help': 'show this',
};
