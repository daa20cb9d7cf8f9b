import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { failure, jsonDepth, type Result, success } from "@/lib/util";

/** A sandbox that links can lead to; the name begins the fragment, so that old links stay readable when the format changes. */
export type FragmentKind = "asl1" | "gw1";

/** Why a fragment can't be used, in a sentence for the learner. */
export type FragmentProblem = string;

/** What browsers and chat programs carry without harm. */
const MAX_FRAGMENT = 200_000;
/** The largest definition that the service takes is 1 MB. */
const MAX_TEXT = 2_000_000;
/** Deeper than any payload of sense; what goes through JSON value by value must not run out of stack. */
const MAX_DEPTH = 200;

/** Packs a value that is JSON into the fragment of an address, without `#`: deflated, in the letters of base64url. */
export function encodeFragment(kind: FragmentKind, value: unknown): string {
  const packed = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  return `${kind}.${toBase64Url(packed)}`;
}

/** Unpacks a fragment, whatever it holds; `null` where it is of no sandbox at all, as the anchor of a heading. Time and memory are bounded. */
export function decodeFragment(kind: FragmentKind, fragment: string): Result<unknown, FragmentProblem> | null {
  const [, name, data] = /^#?([a-z]+\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (name === undefined || data === undefined) return null;
  if (name !== kind) return failure("This link is for another sandbox, or for a newer version of this one.");
  if (data.length > MAX_FRAGMENT) return failure("This link is longer than any that Cloudrill makes.");
  const packed = fromBase64Url(data);
  const text = packed === null ? null : inflate(packed);
  if (text === null || jsonDepth(text) > MAX_DEPTH)
    return failure("This link is damaged: part of it is missing or was changed on its way.");
  try {
    return success(JSON.parse(text));
  } catch {
    return failure("This link is damaged: what it holds can't be read.");
  }
}

/** A few bytes can hold gigabytes, so they are inflated piece by piece until it is enough. */
const PIECE = 512;

function inflate(packed: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && size <= MAX_TEXT; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return null;
  }
  return ended && size <= MAX_TEXT ? strFromU8(joined(parts, size)) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(strFromU8(bytes, true));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
  } catch {
    return null;
  }
}
