/** A version 4 UUID out of numbers of at least 0 and below 1. */
export function uuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === "x" ? digit : (digit & 3) | 8).toString(16);
  });
}
