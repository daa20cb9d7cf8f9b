/** Whether an IP address, version 4 or 6, lies in a range such as `192.0.2.0/24`, or is the address given. */
export function inRange(address: string, range: string): boolean {
  const [base = "", length] = range.split("/");
  const actual = bitsOf(address);
  const wanted = bitsOf(base);
  if (actual === null || wanted === null || actual.length !== wanted.length) return false;
  const count = length === undefined ? wanted.length : Number(length);
  if (!/^\d{1,3}$/.test(length ?? "0") || count > wanted.length) return false;
  return actual.slice(0, count) === wanted.slice(0, count);
}

/** The address as zeros and ones, or null for what is none. */
function bitsOf(address: string): string | null {
  return address.includes(":") ? bitsOfGroups(address) : bitsOfBytes(address);
}

function bitsOfBytes(address: string): string | null {
  const parts = address.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return null;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}

function bitsOfGroups(address: string): string | null {
  const halves = address.split("::");
  const [head = [], tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length > 2 || (tail === undefined ? missing !== 0 : missing < 1)) return null;
  const groups = [...head, ...Array.from({ length: tail === undefined ? 0 : missing }, () => "0"), ...(tail ?? [])];
  if (groups.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return null;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}
