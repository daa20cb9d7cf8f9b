import type { SourceText } from "./source-text";

/** An HTML comment: the words in it and where it stands in the text it was found in. */
export interface Comment {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The comments of a piece of HTML that holds nothing else; null when it holds more. */
export function onlyComments(html: string): readonly Comment[] | null {
  const comments: Comment[] = [];
  let rest = 0;
  for (;;) {
    const start = html.indexOf("<!--", rest);
    if (html.slice(rest, start === -1 ? undefined : start).trim() !== "") return null;
    if (start === -1) return comments.length === 0 ? null : comments;
    const close = html.indexOf("-->", start + 4);
    if (close === -1) return null;
    comments.push({ words: html.slice(start + 4, close).trim(), start, end: close + 3 });
    rest = close + 3;
  }
}

/** The position of a comment in the note, given the offset of the HTML that holds it. */
export function commentPosition(comment: Comment, offset: number, source: SourceText) {
  return source.between(offset + comment.start, offset + comment.end);
}
