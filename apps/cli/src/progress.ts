import { cutTo, displayWidth } from './width.ts';

export interface Progress {
  /**
   * Begins a stage, which ends the one before, and returns what to call as it goes on: `at(done)`. Calls are
   * cheap; most draw nothing. Without a total only the count is shown.
   */
  stage(label: string, total?: number): (done: number) => void;
  /** Rubs the bar out, so that a line can be written. */
  clear(): void;
}

export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/**
 * A bar for a person who waits: on a terminal only, from the second second on, redrawn ten times a second at most.
 * It is drawn from within the calls, not by a timer, because the work it shows does not let timers run.
 */
export function progressOn(screen: Screen, now: () => number = Date.now): Progress {
  if (!screen.isTTY) return silent;
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let shown = false;

  function draw(label: string, done: number, total: number | undefined, pause = 100): void {
    const time = now();
    if (time - begun < 1000 || time - drawn < pause) return;
    drawn = time;
    shown = true;
    // One column stays free: a full line makes some terminals wrap.
    screen.write(`\r${bar(label, done, total, (screen.columns || 80) - 1)}\x1b[K`);
  }

  return {
    stage(label, total) {
      // Drawn whatever was drawn last: a stage may compute for long before it calls again.
      draw(label, 0, total, 0);
      return (done) => draw(label, done, total);
    },
    clear() {
      if (shown) screen.write('\r\x1b[K');
      shown = false;
    },
  };
}

export const silent: Progress = { stage: () => () => {}, clear: () => {} };

/** `读取文件 [######--------] 43 %`, at most `width` columns wide. */
export function bar(label: string, done: number, total: number | undefined, width: number): string {
  if (!total) return cutTo(done > 0 ? `${label} ${done.toLocaleString('en-US')}` : label, width);
  const share = Math.min(1, Math.max(0, done / total));
  const percent = `${Math.floor(share * 100)} %`.padStart(6);
  const room = width - displayWidth(label) - percent.length - 3;
  if (room < 8) return cutTo(label, width - percent.length) + percent;
  const length = Math.min(40, room);
  const full = Math.round(share * length);
  // Plain signs: block characters are two columns wide on a Chinese Windows console.
  return `${label} [${'#'.repeat(full)}${'-'.repeat(length - full)}]${percent}`;
}
