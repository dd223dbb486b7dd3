// node bench/communities/main.ts: whole communities with their truth, from a folder of files to the filled forms,
// scored by the checker that lies with the shared data.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { generateCommunity } from '../../fixtures/generator/generate.ts';
import { worldOf } from '../../fixtures/generator/worlds.ts';
import { onetable } from '../onetable.ts';

export interface CommunityScore {
  name: string;
  rows: number;
  /** Rows of the truth that were not taken, and rows that are nobody's that were. */
  missed: number;
  extra: number;
  precision: number;
  recall: number;
  f1: number;
  forms: FormScore[];
}

export interface FormScore {
  file: string;
  people: { precision: number; recall: number };
  /** Cells right of those filled; cells filled of those the form asks for. */
  right: number;
  filled: number;
}

const shared = resolve(import.meta.dirname, '../..', process.env.ONETABLE_SHARED ?? '../shared');
const checker = join(shared, 'check/score.py');
const seeds = ['11', '12', '13', '14', '15'];

/** Scores the sample community and five invented ones; `undefined` where the checker or Python is not there. */
export function benchCommunities(): { xinghe?: CommunityScore; invented: CommunityScore[] } | undefined {
  if (!existsSync(checker) || spawnSync('python3', ['--version']).status !== 0) return undefined;
  const xinghe = join(shared, 'samples/xinghe');
  const found = {
    xinghe: existsSync(xinghe) ? scoreCommunity('xinghe', xinghe) : undefined,
    invented: seeds.map((seed) => withFiles(seed, (folder) => scoreCommunity(`seed ${seed}`, folder))),
  };
  return found;
}

function withFiles<T>(seed: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onetable-'));
  try {
    for (const [path, bytes] of generateCommunity(worldOf(seed)).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreCommunity(name: string, folder: string): CommunityScore {
  const out = mkdtempSync(join(tmpdir(), 'onetable-'));
  try {
    const spec = JSON.parse(readFileSync(join(folder, 'forms.json'), 'utf8')) as {
      today: string;
      forms: { file: string; where: string; columns: Record<string, string> }[];
    };
    const today = ['--today', spec.today];
    onetable(
      folder,
      'merge',
      'files',
      '--out',
      join(out, 't.csv'),
      '--entries',
      join(out, 'e.csv'),
      ...today,
    );
    const linkage = score('linkage', join(folder, 'truth-entries.csv'), join(out, 'e.csv'));
    const forms = spec.forms.flatMap(({ file, where, columns }, index): FormScore[] => {
      // The checker reads one line per person; a card has none.
      if (Object.keys(columns).length === 0 || /申请表|登记卡|家庭/.test(file)) return [];
      const filled = join(out, `${index}.xlsx`);
      onetable(
        folder,
        'fill',
        `forms/${file}`,
        '--from',
        'files',
        '--where',
        where,
        '--out',
        filled,
        ...today,
      );
      const [precision = 0, recall = 0, right = 0, share = 0] = numbers(
        score('fill', folder, String(index), filled),
      );
      return [{ file, people: { precision, recall }, right, filled: share }];
    });
    const [rows = 0, missed = 0, extra = 0] = (linkage.match(/\d+/g) ?? []).map(Number);
    const [precision = 0, recall = 0, f1 = 0] = numbers(linkage.slice(linkage.indexOf('pairwise')));
    return { name, rows, missed, extra, precision, recall, f1, forms };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function score(...args: string[]): string {
  const { stdout, stderr } = spawnSync('python3', [checker, ...args], { encoding: 'utf8' });
  if (!stdout) throw new Error(`the checker said nothing: ${stderr}`);
  return stdout.split('\n')[0]!;
}

function numbers(text: string): number[] {
  return (text.match(/\d\.\d{4}/g) ?? []).map(Number);
}

if (import.meta.main) {
  const found = benchCommunities();
  if (!found) console.log(`No checker at ${checker}, or no python3: nothing was measured.`);
  else console.log(JSON.stringify(found, undefined, 2));
}
