/**
 * HTML of a text that may hold inline code in backticks, as Anki's fields want it. Everything else is escaped, so the
 * words look the same in Anki as here.
 */
export function htmlOf(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join("");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n?|\n/g, "<br>");
}

/**
 * HTML with one cloze deletion in place of each `____`. Braces and, inside the deletion, colons become character
 * references: Anki splits deletions at `::` and `}}` before it reads the HTML.
 */
export function clozeHtml(statement: string, answer: string, hint: string | null): string {
  const hidden = hint === null ? inner(answer) : `${inner(answer)}::${inner(hint)}`;
  return statement
    .split("____")
    .map((part) => referBraces(htmlOf(part)))
    .join(`{{c1::${hidden}}}`);
}

function inner(text: string): string {
  return referBraces(htmlOf(text)).replaceAll(":", "&#58;");
}

function referBraces(html: string): string {
  return html.replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}
