import {
  type BlankForm,
  chineseDictionary,
  Households,
  hasLeft,
  isOneEstate,
  leavesEmpty,
  type Masks,
  makeTable,
  maskStyles,
  masksIn,
  parseMasks,
  planForms,
  type Resident,
  readBlankForms,
  readEntries,
} from '@onetable/core';
import type { Workbook } from '@onetable/workbook';
import { type Context, Refusal, type Run } from '../command.ts';
import { type Result, writeResults } from '../output.ts';
import { describeSources } from '../reading/describe-sources.ts';
import { readSources } from '../reading/read-sources.ts';
import { refuseNothing } from '../reading/refuse-nothing.ts';
import { carryOut } from './carry-out.ts';
import { writeGaps } from './gaps-csv.ts';
import { openForm, writeBytes } from './open-form.ts';
import { chooseWho } from './who.ts';

/** `fill`: the department's own file, with the people it asks for poured in, and a list of what is missing. */
export const run: Run = async (context) => {
  const { options, message, progress } = context;
  const { template, workbook } = await openForm(context);
  const found = readBlankForms(workbook, chineseDictionary, (sheet, row) => template.drawingOf(sheet, row));
  // Whom a second table under the first is for, nobody has said.
  const forms = found.filter(({ sheet }, i) => found.findIndex((other) => other.sheet === sheet) === i);
  refuseFilled(workbook, context);
  if (forms.length === 0) throw new Refusal('form.no-people', { form: context.form!.shown });
  const masks = masksOf(forms, context);
  // What the filter says is checked before any file is read: a typing error should not cost a minute.
  const who = chooseWho(forms, context);
  const sources = await readSources(context);
  refuseNothing(sources, context.language);
  progress.stage(message('stage.linking'));
  const table = makeTable(sources.entries, { fields: chineseDictionary.fields, today: options.today });
  const fitting = table.residents.filter(who.includes);
  const chosen = asksForLeavers(options.where) ? fitting : fitting.filter((resident) => !isGone(resident));
  const plan = planForms(forms, chosen, {
    dictionary: chineseDictionary,
    households: new Households(table.residents),
    masks,
    oneEstate: isOneEstate(table.residents),
    today: options.today,
  });
  progress.stage(message('stage.writing'));
  carryOut(plan, template);
  const bytes = await template.save();
  const results: Result[] = [{ path: options.out!, write: (path) => writeBytes(path, bytes) }];
  if (options.gaps)
    results.push({ path: options.gaps, write: (path) => writeGaps(path, plan.gaps, table, context) });
  await writeResults(results);
  if (options.quiet) return;
  for (const line of describeSources(sources, context, 'failures')) context.say(line);
  context.say(who.sentence);
  if (masks.id && options.mask === undefined) context.say(message('fill.masked', { style: masks.id }));
  if (forms.length < found.length) context.say(message('fill.first-only'));
  const left = fitting.length - chosen.length;
  if (left > 0) context.say(message('fill.left', { count: left }));
  if (chosen.length === 0) context.say(message('fill.nobody'));
  const { asked, filled } = plan.cells;
  const doubtful = plan.gaps.filter(({ reason }) => !leavesEmpty.has(reason)).length;
  context.say(message('fill.done', { people: plan.people, asked, filled, gaps: asked - filled }));
  if (doubtful > 0) context.say(message('fill.doubtful', { doubtful }));
  for (const { path } of results) context.say(message('result.written', { path }));
};

/** Pouring people on top of people would list them twice. A made-up example (张三, 李某某) is no person. */
function refuseFilled(workbook: Workbook, { form, options }: Context): void {
  const entries = readEntries(form!.shown, workbook, { today: options.today }).flatMap(
    (sheet) => sheet.entries,
  );
  const people = entries.filter(({ said }) => {
    const [id, name] = [said.get('person.id_no')?.value, said.get('person.name')?.raw ?? ''];
    return id?.type === 'id' && id.quality === 'valid' && !/例|某|张三|李四/.test(name);
  });
  if (people.length === 0) return;
  const name = people[0]!.said.get('person.name')?.raw.trim() ?? '';
  throw new Refusal('form.not-blank', { form: form!.shown, count: people.length, name });
}

/** A list or a column says that somebody died or moved away; a mere remark is a proposal, and goes to the gaps. */
function isGone(resident: Resident): boolean {
  const left = hasLeft(resident);
  return left !== undefined && left.basis !== 'proposed';
}

function asksForLeavers(where = ''): boolean {
  return /去世|死亡|搬走|迁出|健在/.test(where);
}

/** As `--mask` says; without it, as the form itself asks in a heading or a note. */
function masksOf(forms: BlankForm[], { options }: Context): Masks {
  if (options.mask === undefined) return masksIn(forms.map(wordsOf).join('\n'));
  const parsed = parseMasks(options.mask);
  if ('unknown' in parsed) {
    throw new Refusal('mask.unknown', { style: parsed.unknown, styles: maskStyles().join(' ') });
  }
  return parsed.masks;
}

function wordsOf(form: BlankForm): string {
  const headings = form.kind === 'roster' ? form.columns : form.items;
  return [...headings.map(({ path }) => path.join(' ')), form.notes].join('\n');
}
