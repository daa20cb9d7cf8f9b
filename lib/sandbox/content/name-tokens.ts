import { hashText } from "@/lib/util";
import type { GatewaySetup } from "../gateway/model";

/** Gives the tokens of a case texts that tell them apart from those of other requests read beside it: the same claims, the same text. */
export function nameTokens(setup: GatewaySetup): GatewaySetup {
  const { world, request } = setup;
  const tokens = Object.entries(world.tokens ?? {});
  if (tokens.length === 0) return setup;
  const names = tokens.map(([text, token]) => [text, `token-${hashText(JSON.stringify(token)).slice(0, 6)}`] as const);
  const rename = (value: string) => names.reduce((words, [text, name]) => words.replace(text, name), value);
  return {
    ...setup,
    world: { ...world, tokens: Object.fromEntries(tokens.map(([text, token]) => [rename(text), token])) },
    request: { ...request, headers: (request.headers ?? []).map(([name, value]) => [name, rename(value)] as const) },
  };
}

/** A setup whose world knows these tokens, too. */
export function withTokens(setup: GatewaySetup, tokens: NonNullable<GatewaySetup["world"]["tokens"]>): GatewaySetup {
  const { world } = setup;
  const all = { ...tokens, ...world.tokens };
  return Object.keys(all).length === 0 ? setup : { ...setup, world: { ...world, tokens: all } };
}
