/** A moment of the virtual clock: minutes and seconds since the session began, and hours and days where it takes them: `0:02.3`, `1:00:00`, `2 d 3:00:00`. */
export function clockText(millis: number): string {
  const tenths = Math.floor(millis / 100);
  const [seconds, minutes, hours, days] = [
    Math.floor(tenths / 10) % 60,
    Math.floor(tenths / 600) % 60,
    Math.floor(tenths / 36_000) % 24,
    Math.floor(tenths / 864_000),
  ];
  const two = (value: number): string => String(value).padStart(2, "0");
  if (days > 0) return `${days} d ${hours}:${two(minutes)}:${two(seconds)}`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}`;
  return `${minutes}:${two(seconds)}.${tenths % 10}`;
}
