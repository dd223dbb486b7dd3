import { displayWidth, padTo } from '../apps/cli/src/width.ts';

/** One bar of the table: what was asked for and what was measured, as a person reads them. */
export interface Line {
  what: string;
  /** `0.36 of @e965/xlsx` */
  measured: string;
  /** `≤ 0.5` */
  bar: string;
  met: boolean;
}

/** The lines with their columns under one another. */
export function table(lines: Line[]): string {
  const rows = [
    ['what', 'measured', 'bar', ''],
    ...lines.map(({ what, measured, bar, met }) => [what, measured, bar, met ? 'met' : 'MISSED']),
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

/** A figure to as many digits as matter. */
export function figure(value: number, digits = 3): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
