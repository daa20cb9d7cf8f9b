import { inBaseUnits, knownUnit, plural, singular } from "./units";

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  /** Singular, normalised: `second`, `KiB`, `event`, `request per second`, `USD per 1,000`; empty for a plain number. */
  readonly unit: string;
}

/** A quantity found in a text. */
export interface FoundQuantity extends Quantity {
  /** Offsets of number and unit in the text. */
  readonly start: number;
  readonly end: number;
  /** `range`: one end of "5 to 10 minutes". `vague`: "about", "more than", "100+". Neither is a value of its own. */
  readonly certainty: "single" | "range" | "vague";
}

/** What the words around a number say it is. */
export type Qualifier = "default" | "maximum" | "minimum" | "exact";

const NUMBER_WORDS: readonly string[] = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" "),
];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const CURRENCIES: Readonly<Record<string, string>> = { $: "USD", US$: "USD", USD: "USD", "€": "EUR", EUR: "EUR" };

const NUMBER = new RegExp(
  String.raw`(?<![\w.,:/#&-])(?:(USD|US\$|\$|EUR|€)\s?)?` +
    String.raw`(?:(\d{1,3}(?:[,_]\d{3})+|\d{1,15})(\.\d{1,9})?|(?<word>${NUMBER_WORDS.join("|")})(?=[\s-][a-z]))` +
    String.raw`(?:\s(thousand|million|billion)\b)?`,
  "gi",
);
/** Words that may stand between a number and the thing it counts, or end the search for it. */
const NOT_COUNTED =
  /^(?:is|was|has|does|as|this|its|always|plus|minus|times|across|less|status|and|or|of|to|in|on|at|by|for|per|from|with|the|a|an|if|when|that|which|are|can|will|than|xx|errors?|responses?|codes?)$/i;
const VAGUE_BEFORE =
  /(?:about|around|approximately|roughly|nearly|almost|over|under|above|below|(?<!no |not )(?:less|more|fewer) than|\b(?:one|two|three|several) or|[~≈<>])\s?$/i;
const RANGE_JOIN = /^\s?(?:-|–|—|\.\.+|to|and|through|or)\s?$/i;

/**
 * Every number in the text with its unit, in order. Parts of names, dates, versions and paths (`SAA-C02`, `1.2.3`,
 * `10:30`, `5XX`) are not numbers.
 */
export function findQuantities(source: string): readonly FoundQuantity[] {
  const text = withDashes(source);
  const found: FoundQuantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const inPrevious = match.index < (found.at(-1)?.end ?? 0);
    const quantity = inPrevious ? null : readQuantity(text, match);
    if (quantity) found.push(quantity);
  }
  return markRanges(text, found);
}

/** A range with a hyphen and a unit gets a dash of the same length: `1-5 minutes`, but not `2022-08` or `SAA-C02`. */
function withDashes(text: string): string {
  return text.replace(
    /(?<![\w.,/-])(\d[\d,.]{0,11})-(?=\d[\d,.]{0,11}\s?(%|[A-Za-z]{1,12})(?![\w-]))/g,
    (all, low, unit) => (knownUnit(unit) ? `${low}–` : all),
  );
}

function readQuantity(text: string, match: RegExpExecArray): FoundQuantity | null {
  const [matched, currency, digits, fraction = "", , scale] = match;
  const word = match.groups?.word?.toLowerCase();
  const after = match.index + matched.length;
  const value =
    (digits ? Number(digits.replace(/[,_]/g, "") + fraction) : NUMBER_WORDS.indexOf(word ?? "")) * scaleOf(scale);
  const unit = readUnit(text, after, CURRENCIES[currency?.toUpperCase() ?? ""] ?? null);
  if (!unit || (word && unit.name === "")) return null;
  const vague = VAGUE_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index)) || text[after] === "+";
  return { value, unit: unit.name, start: match.index, end: unit.end, certainty: vague ? "vague" : "single" };
}

function scaleOf(word: string | undefined): number {
  return word ? (SCALES[word.toLowerCase()] ?? 1) : 1;
}

/** The unit that starts at `from`; an empty name when there is none; null when the digits are part of something else. */
function readUnit(text: string, from: number, currency: string | null): { name: string; end: number } | null {
  const rest = text.slice(from, from + 80);
  if (currency) return withRate(currency, rest, from, 0);
  const symbol = /^[\s-]?(%|[A-Za-z]+)(?![\w%])/.exec(rest);
  const known = symbol?.[1] ? (knownUnit(symbol[1]) ?? CURRENCIES[symbol[1].toUpperCase()]) : undefined;
  if (symbol && known) return withRate(known, rest, from, symbol[0].length);
  if (/^(?:[A-Za-z_/:]|[.,-]\w|%\w)/.test(rest)) return null;
  const counted = /^\s((?:[A-Za-z][\w-]*\s){0,2}?)([A-Za-z][\w-]*s)(?![\w-])/.exec(rest);
  if (!counted?.[2]) return { name: "", end: from };
  const words = [...(counted[1] ?? "").trim().split(" ").filter(Boolean), counted[2]];
  if (words.some((each) => NOT_COUNTED.test(each))) return { name: "", end: from };
  return withRate([...words.slice(0, -1), singular(counted[2])].join(" "), rest, from, counted[0].length);
}

/** Adds "per second", "/month" or "per 1,000 requests" to the unit. */
function withRate(unit: string, rest: string, from: number, length: number): { name: string; end: number } {
  const rate = /^(?:\s?\/\s?|\s(?:per|an?|each)\s)((?:\d[\d,]*\s)?[A-Za-z]+|\d[\d,]*)(\s[a-z]+s\b)?/.exec(
    rest.slice(length),
  );
  const base = rate?.[1];
  if (!base || (/^\s(?:an?|each)\s/.test(rate[0]) && !knownUnit(base))) return { name: unit, end: from + length };
  const counted = /^(?:\d|thousand|million|billion)/.test(base);
  const tail = counted ? base + (rate[2] ?? "") : (knownUnit(base) ?? base);
  const used = counted ? rate[0].length : rate[0].length - (rate[2]?.length ?? 0);
  return { name: `${unit} per ${tail}`, end: from + length + used };
}

function markRanges(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const joined = found.map((each, index) => {
    const next = found[index + 1];
    return next !== undefined && RANGE_JOIN.test(text.slice(each.end, next.start));
  });
  return found.map((each, index) => (joined[index] || joined[index - 1] ? { ...each, certainty: "range" } : each));
}

/**
 * Reads a text that is nothing but one quantity, with or without words such as "at most" or "by default":
 * `up to 5 minutes`, `29 s (default)`, `25,000`. Null for anything else, ranges and vague numbers included.
 */
export function parseQuantity(text: string): (Quantity & { readonly qualifier: Qualifier }) | null {
  if (text.length > 80) return null;
  const found = findQuantities(text);
  const [only] = found;
  if (!only || found.length > 1 || only.certainty !== "single") return null;
  const around = `${text.slice(0, only.start)} ${text.slice(only.end)}`;
  const words = around.replace(QUALIFIER_WORDS, " ").replace(/[\s().,;:`]/g, "");
  return words === "" ? { value: only.value, unit: only.unit, qualifier: qualifierOf(around) } : null;
}

const QUALIFIER_WORDS =
  /\b(?:by default|default|up to|at most|at least|no more than|not more than|no less than|maximum|minimum|max|min|limit|of|the|is|only|exactly)\b/gi;

/** Whether the words of a sentence or cell make its number a default, an upper bound, a lower bound or just a value. */
export function qualifierOf(text: string): Qualifier {
  if (/\bdefaults?\b/i.test(text)) return "default";
  if (/\b(?:at least|minimum|min|no less than|not less than|no fewer than|smallest|shortest)\b/i.test(text))
    return "minimum";
  if (
    /\b(?:up to|at most|maximum|max|no more than|not more than|limit(?:ed)?|quota|not exceed|longest|largest)\b/i.test(
      text,
    )
  )
    return "maximum";
  return "exact";
}

/** Whether two quantities are the same amount: 60 s and 1 minute, 1,024 KiB and 1 MiB, 256 KB and 256 KiB. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  const left = inBaseUnits(one.value, one.unit);
  const right = inBaseUnits(other.value, other.unit);
  if (left.dimension !== right.dimension) return false;
  return left.values.some((a) =>
    right.values.some((b) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))),
  );
}

const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9 });

/** A quantity as we show it: `25,000 events`, `1 year`, `72 %`, `USD 0.025 per 1,000`. */
export function formatQuantity({ value, unit }: Quantity): string {
  const number = NUMBERS.format(value);
  if (unit === "") return number;
  const [, currency, tail = ""] = /^(USD|EUR)( per .+)?$/.exec(unit) ?? [];
  if (currency) return `${currency} ${number}${tail}`;
  const [counted = "", ...rate] = unit.split(" per ");
  return [`${number} ${value === 1 ? counted : plural(counted)}`, ...rate].join(" per ");
}
