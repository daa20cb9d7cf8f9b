/**
 * A short stable name for a text: 64 bits as 13 characters of base 36. The same text gives the same name on every
 * machine and in every version; it is for identity, not for security.
 *
 * Two FNV-1a lanes of 32 bits with different offsets, finished by the murmur3 mixer.
 */
export function hashText(text: string): string {
  const [high, low] = hashLanes(text);
  return (BigInt(high) * 0x1_0000_0000n + BigInt(low)).toString(36).padStart(13, "0");
}

/** Whether `name` is the {@link hashText} of `text`. Builds no string, so that 100,000 texts are checked in milliseconds. */
export function namesText(name: string, text: string): boolean {
  const [high, low] = hashLanes(text);
  let nameHigh = 0;
  let nameLow = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    nameLow = nameLow * 36 + (code < 58 ? code - 48 : code - 87);
    const carry = Math.floor(nameLow / 0x1_0000_0000);
    nameLow -= carry * 0x1_0000_0000;
    nameHigh = nameHigh * 36 + carry;
  }
  return name.length === 13 && nameHigh === high && nameLow === low;
}

/** The two 32-bit lanes behind {@link hashText}, as unsigned integers: a seed for a random source. */
export function hashLanes(text: string): readonly [number, number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + index), 0x01000193);
  }
  return [mix(high ^ text.length), mix(low ^ high)];
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
