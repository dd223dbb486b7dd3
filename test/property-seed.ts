import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run that was green stays green. To look for new
 * cases: `FC_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
