import {
  type BlankForm,
  caretLine,
  chineseDictionary,
  evaluateFilter,
  type Filter,
  fieldNames,
  parseFilter,
  printFilter,
  proposeFilter,
  type Resident,
  residentSubject,
} from '@onetable/core';
import { type Context, Refusal } from '../command.ts';

/** Who goes into the form, and the sentence that says so. */
export interface Who {
  includes(resident: Resident): boolean;
  sentence: string;
}

/**
 * By `--where`; without it, as the form's own title proposes.
 * @throws Refusal `where.wrong` with the place of the error.
 */
export function chooseWho(forms: BlankForm[], context: Context): Who {
  const { options, message, language } = context;
  const names = fieldNames(chineseDictionary.fields.values());
  if (options.where !== undefined) {
    const parsed = parseFilter(options.where, names);
    if (!parsed.ok) {
      const { error } = parsed;
      const reason = language === 'zh' ? error.zh : error.en;
      throw new Refusal('where.wrong', { reason, where: `\n${caretLine(options.where, error)}` });
    }
    return who(parsed.filter, message('fill.where', { filter: printFilter(parsed.filter, names) }));
  }
  for (const title of titlesOf(forms, context)) {
    const filter = proposeFilter(title);
    if (filter) return who(filter, message('fill.proposed', { title, filter: printFilter(filter, names) }));
  }
  return { includes: () => true, sentence: message('fill.everybody') };

  function who(filter: Filter, sentence: string): Who {
    return {
      includes: (resident) => evaluateFilter(filter, residentSubject(resident, options.today)) === true,
      sentence,
    };
  }
}

/** The form's title speaks before the name of its sheet, and that before the name of the file. */
function titlesOf(forms: BlankForm[], context: Context): string[] {
  const file = context
    .form!.shown.split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
  return [...forms.map(({ title }) => title), ...forms.map(({ sheet }) => sheet), file].filter(Boolean);
}
