import fc from "fast-check"

/**
 * Properties try the same cases in every run, so that a change is what turns a run red. `OPENBEIAN_SEED=2 npm test` tries
 * others; a failure prints the seed that it had.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["OPENBEIAN_SEED"] ?? 1) })
