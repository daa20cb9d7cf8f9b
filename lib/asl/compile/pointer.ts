/** The JSON pointer to a member (RFC 6901). */
export function pointerTo(pointer: string, member: string): string {
  return `${pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
