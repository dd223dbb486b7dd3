import type { ComparisonName } from './comparisons.ts';

/**
 * What is expected before any data is seen: how often a level occurs between two records of
 * one person, of two people of one household, and of two strangers.
 *
 * Three hypotheses, not two. With "same" against "not the same", a shared telephone, address and surname look like three
 * independent proofs, and the most frequent wrong link is a father to his son. With the household as a hypothesis of its
 * own they only prove the household; which of its members it is, name, birth and sex must say.
 *
 * Only the proportions within a line matter. The figures are judged from practice and from what is arithmetically so
 * (a birth date is one of about 25,000); data moves them as far as it goes (`learn.ts`).
 */
export type Prior = readonly [same: number, household: number, strangers: number];

export const priors: Record<ComparisonName, Readonly<Record<string, Prior>>> = {
  name: {
    // Nobody gives two children one name, or two that sound alike. For strangers the name's own frequency is used instead (`name-frequency.ts`).
    exact: [0.95, 0.0006, 2e-4],
    variant: [0.003, 2e-6, 1e-5],
    'same-sound': [0.014, 1e-4, 1e-4],
    'same-sound-but-tone': [0.004, 1e-4, 2e-4],
    'near-sound': [0.004, 2e-4, 3e-4],
    'near-shape': [0.008, 2e-4, 3e-4],
    swapped: [0.002, 1e-5, 3e-5],
    shortened: [0.004, 3e-4, 2e-4],
    // A masked name fits nearly always where it is the same person; how often names are masked cancels out.
    'masked-most': [0.02, 8e-4, 2e-5],
    masked: [0.02, 0.01, 0.0012],
    'given-name': [0.003, 0.001, 0.002],
    // Brothers and sisters often share a character.
    'one-character': [0.003, 0.1, 0.004],
    surname: [0.0012, 0.4, 0.05],
    // A wife's ID number in the husband's row: the number is the same, the name is another.
    different: [0.002, 0.48, 0.94],
  },
  born: {
    // The household shares an ID number where one was copied into the row of another member.
    same: [0.95, 5e-4, 1e-7],
    'same-unchecked': [0.01, 2e-5, 1e-8],
    // Few numbers are mistyped (about 3 in 100); of those most by one digit.
    'one-digit': [0.02, 2e-5, 1e-7],
    'digits-swapped': [0.005, 5e-6, 1e-8],
    'two-digits': [0.003, 3e-5, 3e-6],
    // Twins share all but the last digits, which are those that get lost.
    'partial-most': [0.97, 8e-4, 3e-6],
    'partial-half': [0.97, 0.003, 1e-4],
    'partial-few': [0.99, 0.7, 0.5],
    // Twins; and a number with several mistakes.
    'same-birth': [0.004, 0.001, 4e-6],
    different: [0.004, 0.96, 0.96],
    'different-valid': [0.003, 0.96, 0.96],
    'birth-exact': [0.93, 0.004, 4e-5],
    'birth-same-month': [0.97, 0.006, 0.0012],
    'birth-same-year': [0.96, 0.03, 0.016],
    'birth-day-month-swapped': [0.003, 5e-5, 5e-5],
    'birth-one-digit': [0.015, 0.006, 0.0015],
    'birth-lunar': [0.01, 0.002, 0.0016],
    'birth-placeholder': [0.008, 0.001, 4e-4],
    'birth-near-year': [0.014, 0.06, 0.035],
    'birth-different': [0.01, 0.89, 0.96],
  },
  sex: {
    same: [0.99, 0.35, 0.5],
    different: [0.01, 0.65, 0.5],
  },
  phone: {
    same: [0.7, 0.12, 1e-5],
    // Used by three to six names. It shows the household and little more.
    'same-family': [0.1, 0.08, 2e-5],
    'same-many': [0.02, 0.02, 0.002],
    'one-digit': [0.015, 0.001, 2e-6],
    masked: [0.9, 0.2, 1e-4],
    different: [0.2, 0.8, 0.998],
  },
  address: {
    // Strangers share a room one after the other: the tenant who left, the one who came.
    'same-room': [0.9, 0.93, 3e-4],
    'same-unit': [0.95, 0.95, 0.03],
    'same-building': [0.95, 0.95, 0.1],
    'other-room': [0.015, 0.01, 0.03],
    'other-unit': [0.015, 0.01, 0.06],
    'same-estate': [0.05, 0.04, 0.85],
    different: [0.02, 0.02, 0.06],
  },
  company: {
    'two-shared': [0.4, 0.4, 2e-6],
    'one-shared': [0.3, 0.3, 0.002],
    'none-shared': [0.3, 0.3, 0.998],
    // Two whole families, and not one name in common: hardly one household, then, even if he moved.
    'none-of-many': [0.06, 0.06, 0.99],
  },
  context: {
    // A list holds a person once, save for those with two rooms and rows entered twice.
    'one-household': [0.002, 0.5, 0.002],
    'same-table': [0.015, 0.1, 0.15],
    'other-table': [0.98, 0.4, 0.85],
  },
};

/** How common the hypotheses are before counting: a record has half a fellow of its own, and two of its household. */
export const expectedFellows = { same: 0.5, household: 2 };
