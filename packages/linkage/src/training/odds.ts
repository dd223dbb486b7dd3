/** log2 of the odds. */
export function logOdds(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

/** The probability for a log2 of odds. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}
