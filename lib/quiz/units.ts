/** A unit that can be converted: quantities of one dimension are compared by value × factor. */
interface UnitEntry {
  /** Singular, as shown: `second`, `KiB`, `%`. */
  readonly name: string;
  readonly dimension: string;
  /** How many base units it holds. Loose units (KB, month) have several readings. */
  readonly factors: readonly number[];
  readonly aliases: readonly string[];
}

const DAY = 86_400;

const UNITS: readonly UnitEntry[] = [
  { name: "millisecond", dimension: "time", factors: [0.001], aliases: ["ms", "msec", "milliseconds"] },
  { name: "second", dimension: "time", factors: [1], aliases: ["s", "sec", "secs", "seconds"] },
  { name: "minute", dimension: "time", factors: [60], aliases: ["min", "mins", "minutes"] },
  { name: "hour", dimension: "time", factors: [3600], aliases: ["h", "hr", "hrs", "hours"] },
  { name: "day", dimension: "time", factors: [DAY], aliases: ["d", "days"] },
  { name: "week", dimension: "time", factors: [7 * DAY], aliases: ["wk", "weeks"] },
  { name: "month", dimension: "time", factors: [30 * DAY, 31 * DAY, (365 * DAY) / 12], aliases: ["months"] },
  { name: "year", dimension: "time", factors: [365 * DAY, 366 * DAY], aliases: ["yr", "yrs", "years"] },
  { name: "byte", dimension: "size", factors: [1], aliases: ["b", "bytes"] },
  { name: "KB", dimension: "size", factors: [1e3, 2 ** 10], aliases: ["kb", "kilobyte", "kilobytes"] },
  { name: "MB", dimension: "size", factors: [1e6, 2 ** 20], aliases: ["mb", "megabyte", "megabytes"] },
  { name: "GB", dimension: "size", factors: [1e9, 2 ** 30], aliases: ["gb", "gigabyte", "gigabytes"] },
  { name: "TB", dimension: "size", factors: [1e12, 2 ** 40], aliases: ["tb", "terabyte", "terabytes"] },
  { name: "KiB", dimension: "size", factors: [2 ** 10], aliases: ["kib", "kibibyte", "kibibytes"] },
  { name: "MiB", dimension: "size", factors: [2 ** 20], aliases: ["mib", "mebibyte", "mebibytes"] },
  { name: "GiB", dimension: "size", factors: [2 ** 30], aliases: ["gib", "gibibyte", "gibibytes"] },
  { name: "TiB", dimension: "size", factors: [2 ** 40], aliases: ["tib", "tebibyte", "tebibytes"] },
  { name: "%", dimension: "share", factors: [1], aliases: ["percent"] },
  { name: "request per second", dimension: "request/time", factors: [1], aliases: ["rps"] },
  { name: "transaction per second", dimension: "transaction/time", factors: [1], aliases: ["tps"] },
];

const BY_ALIAS = new Map(UNITS.flatMap((unit) => [unit.name.toLowerCase(), ...unit.aliases].map((key) => [key, unit])));

/** The name we show for a unit, such as `second` for `secs`; null when the word is not a unit we know. */
export function knownUnit(word: string): string | null {
  return BY_ALIAS.get(word.toLowerCase())?.name ?? null;
}

/** Singular of a word that counts things: `entries` → `entry`, `branches` → `branch`. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !/s$/i.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|sh|us|zz|[^a]ch|atch)es$/i.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Plural of a word that counts things; symbols such as `KiB` and `%` have none. */
export function plural(unit: string): string {
  if (unit === "%" || /^[KMGT]i?B$/.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/**
 * What a value in this unit is in base units: a dimension and every reading (a KB is 1,000 or 1,024 bytes). Units we
 * do not know are a dimension of their own; `… per minute` is brought to `… per second`.
 */
export function inBaseUnits(value: number, unit: string): { readonly dimension: string; readonly values: number[] } {
  const known = BY_ALIAS.get(unit.toLowerCase());
  if (known) return { dimension: known.dimension, values: known.factors.map((factor) => value * factor) };
  const rate = /^(.+) per (\w+)$/.exec(unit);
  const time = BY_ALIAS.get(rate?.[2]?.toLowerCase() ?? "");
  if (!rate?.[1] || time?.dimension !== "time") return { dimension: unit.toLowerCase(), values: [value] };
  const counted = inBaseUnits(value, rate[1]);
  return {
    dimension: `${counted.dimension}/time`,
    values: counted.values.flatMap((each) => time.factors.map((factor) => each / factor)),
  };
}
