import type { Blueprint } from "./model";

/** What a link to a form says: the same blueprint, seed and bank give the same form. */
export interface Challenge {
  readonly blueprint: Blueprint;
  readonly seed: string;
  /** The `bankHash` of the items that the form was drawn from; null where the link doesn't say. */
  readonly bank: string | null;
}

/** A link, read. `problem` is a sentence for the learner; the chooser stays usable. */
export type ChallengeReading =
  | { readonly status: "none" }
  | { readonly status: "challenge"; readonly challenge: Challenge }
  | { readonly status: "problem"; readonly problem: string };

const SEED = /^[a-z0-9][a-z0-9-]{0,39}$/i;
const BANK = /^[a-z0-9]{1,13}$/;

/** The query of a link to a form, without the question mark: `blueprint=…&seed=…&bank=…`. */
export function challengeQuery({ blueprint, seed, bank }: Challenge): string {
  return new URLSearchParams({ blueprint: blueprint.id, seed, ...(bank === null ? {} : { bank }) }).toString();
}

/** Reads the query of an address, whatever it holds. Compare `bank` with the bank at hand: another one gives another form. */
export function readChallenge(query: string, blueprints: readonly Blueprint[]): ChallengeReading {
  const fields = new URLSearchParams(query.slice(0, 2000));
  const name = fields.get("blueprint");
  const seed = fields.get("seed");
  if (name === null && seed === null) return { status: "none" };
  const blueprint = blueprints.find(({ id }) => id === name);
  if (!blueprint) return problem("This link asks for an exam that is not among ours. Choose one below.");
  if (seed === null || !SEED.test(seed)) return problem("The link is damaged: what it says of the form can't be read.");
  const bank = fields.get("bank");
  if (bank !== null && !BANK.test(bank))
    return problem("The link is damaged: what it says of the items can't be read.");
  return { status: "challenge", challenge: { blueprint, seed, bank } };
}

function problem(text: string): ChallengeReading {
  return { status: "problem", problem: text };
}
