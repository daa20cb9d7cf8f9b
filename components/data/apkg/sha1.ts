/** SHA-1 of a text's UTF-8 bytes, as 40 hex digits (FIPS 180-4). It names things for Anki; it protects nothing. */
export function sha1(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const schedule = new Int32Array(80);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    for (let round = 16; round < 80; round++) {
      schedule[round] = rotate(word(round - 3) ^ word(round - 8) ^ word(round - 14) ^ word(round - 16), 1);
    }
    mixBlock(state);
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");

  function word(round: number): number {
    return schedule[round] ?? 0;
  }

  function mixBlock(sums: number[]): void {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = sums;
    for (let round = 0; round < 80; round++) {
      const next = (rotate(a, 5) + mix(round, b, c, d) + e + word(round)) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    for (const [index, value] of [a, b, c, d, e].entries()) sums[index] = ((sums[index] ?? 0) + value) | 0;
  }
}

/** The function and the constant of a round. */
function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** The bytes, a one bit, zeros, and the length in bits, as big-endian words in blocks of 16. */
function paddedWords(bytes: Uint8Array): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  for (const [index, byte] of [...bytes, 0x80].entries()) {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8));
  }
  words[words.length - 1] = bytes.length * 8;
  return words;
}
