// What `npm start` runs: the main job on the sample community, by the very commands that a person would type.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { askedLanguage } from '../apps/cli/src/arguments.ts';
import { chooseLanguage } from '../apps/cli/src/language.ts';

const root = dirname(import.meta.dirname);
const sample = 'fixtures/willow-lane';
const out = 'out';

const argv = process.argv.slice(2);
const language = chooseLanguage(askedLanguage(argv), process.env);
const words = {
  zh: {
    hello:
      '样例社区“柳巷”：楼长、网格员和各条线发来的表都在 fixtures/willow-lane/files，空表在 fixtures/willow-lane/forms。',
    merge: '一、把这些表合成一张总表',
    fill: '二、把部门的空表填好',
    filled: '填好的表在这里：',
    beside: '一同给出的：总表、来历、请核对、缺项，都在',
    yours: '换成自己的表：npm run -s onetable -- --help',
  },
  en: {
    hello:
      'The sample community Willow Lane (柳巷): the sheets that people sent are in fixtures/willow-lane/files, the blank forms in fixtures/willow-lane/forms.',
    merge: '1. Make one table of the sheets',
    fill: '2. Fill the department’s forms',
    filled: 'The filled forms lie here:',
    beside: 'Beside them the table, the origin of every row, what to check and what is missing, in',
    yours: 'On your own files: npm run -s onetable -- --help',
  },
}[language];

const { today, forms } = JSON.parse(readFileSync(join(root, sample, 'forms.json'), 'utf8')) as {
  today: string;
  forms: { file: string }[];
};
mkdirSync(join(root, out), { recursive: true });

console.log(`${words.hello}\n\n${words.merge}`);
onetable(
  'merge',
  `${sample}/files`,
  '--out',
  `${out}/总表.xlsx`,
  '--entries',
  `${out}/来历.csv`,
  '--review',
  `${out}/请核对.csv`,
);

console.log(`\n${words.fill}`);
const filled = [...new Set(forms.map(({ file }) => file))].map((file) => {
  const name = basename(file, extname(file));
  const to = `${out}/${name}.xlsx`;
  onetable(
    'fill',
    `${sample}/forms/${file}`,
    '--from',
    `${sample}/files`,
    '--out',
    to,
    '--gaps',
    `${out}/${name}-缺项.csv`,
  );
  return to;
});

console.log(`\n${words.filled}`);
for (const path of filled) console.log(`  ${join(root, path)}`);
console.log(`${words.beside} ${join(root, out)}\n${words.yours}`);

/** Shows a command as it would be typed, and runs it; ends where it ends badly. */
function onetable(...words: string[]): void {
  const all = [...words, '--today', today];
  console.log(`\n$ npm run -s onetable -- ${all.join(' ')}`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'apps/cli/src/main.ts'), ...all, '--lang', language],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, INIT_CWD: root },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
