import { displayWidth, padTo } from '../apps/cli/src/width.ts';

/** One bar of the table: what was asked for and what was measured, as a person reads them. */
export interface Line {
  what: string;
  measured: string;
  bar: string;
  /** Absent where it was not measured. */
  met?: boolean;
}

/** The lines with their columns under one another. */
export function table(lines: Line[]): string {
  const rows = [
    ['what', 'measured', 'bar', ''],
    ...lines.map(({ what, measured, bar, met }) => [what, measured, bar, verdict(met)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows
    .map((row) =>
      row
        .map((text, i) => padTo(text, widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A cost: the smaller the better. */
export function atMost(what: string, value: number, bar: number): Line {
  return { what, measured: figure(value), bar: `≤ ${figure(bar)}`, met: value <= bar };
}

/** A share that came out right: the greater the better. */
export function atLeast(what: string, value: number, bar: number): Line {
  return { what, measured: figure(value), bar: `≥ ${figure(bar)}`, met: value >= bar };
}

/** The data for it is not on this machine. */
export function notMeasured(what: string): Line {
  return { what, measured: 'no data here', bar: '' };
}

/** Fine enough that a bar missed by little does not look met. */
function figure(value: number): string {
  const digits = Math.abs(value) < 10 ? 5 : 1;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return '–';
  return met ? 'met' : 'MISSED';
}
