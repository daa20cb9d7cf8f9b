import type { Schema } from "hast-util-sanitize";

/**
 * What may be left of HTML from a note: marks for text, lists, tables and folding. No ids and names (they could shadow
 * those of the page), no styles, no embedded content, no addresses but web, mail and relative ones.
 */
export const SCHEMA: Schema = {
  tagNames: (
    "a abbr b blockquote br cite code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s " +
    "samp small span strike strong sub summary sup table tbody td tfoot th thead tr u ul var"
  ).split(" "),
  attributes: {
    a: ["href", "title"],
    abbr: ["title"],
    details: ["open"],
    ol: ["start", "reversed"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {
    dd: ["dl"],
    dt: ["dl"],
    li: ["ol", "ul"],
    summary: ["details"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  // The words in these are code or a fallback for what was taken out.
  strip: (
    "script style template iframe object embed applet svg math noscript noembed noframes textarea select title canvas " +
    "audio video xmp plaintext"
  ).split(" "),
};
