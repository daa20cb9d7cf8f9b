/**
 * A number as Java's `Double.toString` prints it, and whole numbers as `Long.toString` does: from ten million on and below one thousandth
 * fractions take the form `1.5E7`.
 */
export function printNumber(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e21) return String(value);
  if (size >= 1e-3 && size < 1e7) return String(value);
  const [digits, exponent] = value.toExponential().split("e");
  return `${digits?.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
