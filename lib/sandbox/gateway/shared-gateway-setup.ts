import * as z from "zod/mini";
import { failure, type Result, success } from "@/lib/util";
import { decodeFragment, encodeFragment, type FragmentProblem } from "../fragment";
import { type CaseProblem, problemsOf } from "./case/check-case";
import { sameApi } from "./deployments";
import type { GatewaySetup } from "./model";
import { api } from "./stored/api";
import { maybe, text } from "./stored/parts";
import { account, domain, stage, usagePlan } from "./stored/stage";
import { request, world } from "./stored/world";

/** Version 1 of the format: the members of the setup, without those that say nothing. */
const stored = z.strictObject({
  title: text.check(z.maxLength(200)),
  api,
  /** 1: the API as it stands was deployed once. */
  deployments: maybe(z.union([z.literal(1), z.array(api)])),
  stage,
  usagePlans: maybe(z.array(usagePlan)),
  domains: maybe(z.array(domain)),
  account: maybe(account),
  world,
  request,
});

/** The setup as a value for storage and links. */
export function packGatewaySetup(setup: GatewaySetup): unknown {
  const { deployments, usagePlans, domains, title, ...rest } = setup;
  return {
    title: title.slice(0, 200),
    ...rest,
    ...packDeployments(setup),
    ...(usagePlans.length === 0 ? {} : { usagePlans }),
    ...(domains.length === 0 ? {} : { domains }),
  };
}

function packDeployments({ api, deployments }: GatewaySetup): { readonly deployments?: unknown } {
  if (deployments.length === 0) return {};
  const [only] = deployments;
  const isSame = only !== undefined && deployments.length === 1 && sameApi(only, api);
  return { deployments: isSame ? 1 : deployments };
}

/** Reads what {@link packGatewaySetup} gave, or any other value: null where it is none of ours. */
export function unpackGatewaySetup(value: unknown): GatewaySetup | null {
  const parsed = stored.safeParse(value);
  if (!parsed.success) return null;
  const { deployments = [], usagePlans = [], domains = [], ...rest } = parsed.data;
  return { ...rest, deployments: deployments === 1 ? [rest.api] : deployments, usagePlans, domains };
}

/** What keeps {@link unpackGatewaySetup} from reading a value; empty where it reads it. */
export function setupProblems(value: unknown): readonly CaseProblem[] {
  return problemsOf("", stored, value);
}

/** The fragment of a link to a sandbox with this setup, without `#`. */
export function gatewayFragment(setup: GatewaySetup): string {
  return encodeFragment("gw1", packGatewaySetup(setup));
}

/** Reads the fragment of an address, whatever it holds; null where it is of no sandbox at all. */
export function readGatewayFragment(fragment: string): Result<GatewaySetup, FragmentProblem> | null {
  const decoded = decodeFragment("gw1", fragment);
  if (decoded === null || !decoded.ok) return decoded;
  const setup = unpackGatewaySetup(decoded.value);
  return setup === null ? failure("This link is damaged: it holds no API of ours.") : success(setup);
}
