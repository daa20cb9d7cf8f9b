/** Fills the place of an unquoted placeholder; a private-use character, so that no text of an author is taken for it. */
const FILLER = "\uE000";

/** `${Name}`, `${AWS::Region}`, `${Function.Arn}`: CloudFormation's Fn::Sub and DefinitionSubstitutions, SAM, Terraform templates. */
const PLACEHOLDER = /\$\{[^{}"\\\r\n]{1,200}\}/;

/** A JSON string, a placeholder outside of strings, or one character of anything else. */
const TOKEN = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${PLACEHOLDER.source}`, "gs");

/**
 * Makes JSON of a text with placeholders: an unquoted `${…}`, which stands for a whole value, becomes a string of the same
 * length, so that all positions stay.
 */
export function maskPlaceholders(text: string): string {
  return text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${FILLER.repeat(token.length - 2)}"`));
}

/** Whether a string came from {@link maskPlaceholders}, or is a quoted placeholder and nothing else. */
export function isWholePlaceholder(value: string): boolean {
  return value.startsWith(FILLER) || PLACEHOLDER.exec(value)?.[0] === value;
}

/** Whether a part of the string is a placeholder. */
export function hasPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}
