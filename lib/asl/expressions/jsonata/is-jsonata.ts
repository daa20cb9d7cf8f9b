/** Whether a text is a JSONata expression: it starts with `{%` and ends with `%}`, with nothing around them. Any other text is a literal. */
export function isJsonata(text: string): boolean {
  return text.length >= 4 && text.startsWith("{%") && text.endsWith("%}");
}
