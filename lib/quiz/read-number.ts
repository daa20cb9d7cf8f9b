import { parseQuantity, type Quantity } from "./quantity";

/** What a learner may have meant by a typed number: `1.000` is one or a thousand, by country. */
export interface TypedNumber {
  readonly values: readonly number[];
  /** Unit as in facts; null when none was typed. */
  readonly unit: string | null;
}

const LONGEST = 60;
const TYPED = /^(USD|US\$|\$|EUR|€)?\s*([+-]?\d(?:[\d.,'’_ ]*\d)?(?:e[+-]?\d{1,3})?)\s*(.*)$/i;

/**
 * Reads a typed number: `25,000`, `25 000`, `25000 events`, `1e3`, `0,5 s`. Null when it is no number, or when
 * something stands behind it that is no unit.
 */
export function readNumber(text: string): TypedNumber | null {
  const trimmed = text.replace(/[\u00a0\u202f\u2009]/g, " ").trim();
  if (trimmed.length > LONGEST) return null;
  const [, currency = "", digits = "", tail = ""] = TYPED.exec(trimmed) ?? [];
  const values = readDigits(digits);
  if (values.length === 0) return null;
  if (currency === "" && tail === "") return { values, unit: null };
  const quantity = readUnit(currency, tail);
  return quantity && { values, unit: quantity.unit };
}

/** Asked with 2, so that counted things stand in the plural, as the quantity parser expects them. */
function readUnit(currency: string, tail: string): Quantity | null {
  const plain = parseQuantity(`${currency}2 ${tail}`.trim());
  return plain ?? parseQuantity(`2 ${tail}s`);
}

function readDigits(digits: string): number[] {
  const [, mantissa = "", exponent = ""] = /^([^e]*)(e.*)?$/i.exec(digits) ?? [];
  const spaced = /^[+-]?\d{1,3}(?:[ '’_]\d{3})+(?:[.,]\d+)?$/.test(mantissa);
  const bare = spaced ? mantissa.replace(/[ '’_]/g, "") : mantissa;
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(bare)) return [];
  return separatorReadings(bare)
    .map((reading) => Number(reading + exponent))
    .filter(Number.isFinite);
}

/** The texts a number may stand for in plain notation, `.` being the decimal mark. */
function separatorReadings(text: string): string[] {
  const marks = text.replace(/[^.,]/g, "");
  if (marks === "") return [text];
  const last = marks.at(-1) ?? "";
  const grouped = (mark: string): boolean =>
    new RegExp(`^[+-]?[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`).test(text.split(mark === "," ? "." : ",")[0] ?? "");
  if (marks.length === 1) {
    const decimal = text.replace(last, ".");
    return grouped(last) ? [text.replace(last, ""), decimal] : [decimal];
  }
  const first = marks[0] ?? "";
  if (!grouped(first)) return [];
  const isUniform = [...marks].every((mark) => mark === first);
  if (isUniform) return [text.replaceAll(first, "")];
  const isDecimal = marks.lastIndexOf(first) === marks.length - 2;
  return isDecimal ? [text.replaceAll(first, "").replace(last, ".")] : [];
}
