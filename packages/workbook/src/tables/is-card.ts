import type { Card } from './table.ts';
import { sheetWords } from './words.ts';

const FEWEST_LABELS = 4;
const FEWEST_LABEL_ROWS = 2;

/** The rows of a card that hold labels: with the answers beside them, and below them. */
export interface LabelRows {
  beside: number;
  above: number;
  /** With more values behind one label than a card has room for. */
  spread: number;
}

/**
 * Many different labels on several rows make a card; the same few words over and over are the values of a roster.
 * Labels with their answers below (`above`) count only where such rows alternate: one of them is a roster's heading.
 */
export function isCard(card: Card, rows: LabelRows): boolean {
  const rosterRows = card.tables.reduce((sum, table) => sum + table.records.length, 0);
  const labels = card.items
    .filter((item) => !sheetWords.isUnitOrDate(`${item.path.at(-1)}:`))
    .map((item) => item.path.join('/'));
  const once = labels.filter((label) => labels.indexOf(label) === labels.lastIndexOf(label)).length;
  const labelRows = rows.beside + (rows.above > 1 || rows.beside > 1 ? rows.above : 0);
  return (
    once >= FEWEST_LABELS &&
    once >= labels.length * 0.5 &&
    labelRows >= FEWEST_LABEL_ROWS &&
    rows.spread * 2 <= labelRows &&
    (labelRows >= 3 || rosterRows <= 12) &&
    labelRows * 3 >= rosterRows
  );
}
