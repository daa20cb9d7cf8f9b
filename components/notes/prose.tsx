import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps, ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { Link } from "@/components/ui";
import type { Rich } from "@/lib/notes";
import { renderRich } from "@/lib/notes/parse";
import type { LessonContext } from "./lesson-context";
import { linkTerms, TERM_MARK } from "./link-terms";
import { resolveLink } from "./resolve-link";

/** Inline content of a note, sanitised. */
export function Prose({ rich, context }: { readonly rich: Rich; readonly context: LessonContext }) {
  return <Sanitised tree={linkTerms(renderRich(rich), context.mentions?.get(rich) ?? [])} context={context} />;
}

/** A sanitised HTML tree with links led to lesson pages. */
export function Sanitised({ tree, context }: { readonly tree: Root; readonly context: LessonContext }) {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    components: {
      a: (props: ComponentProps<"a">) =>
        TERM_MARK in props ? <TermLink {...props} /> : <NoteLink {...props} context={context} />,
      code: ({ children }: ComponentProps<"code">) => <code className="code-chip">{breakable(children)}</code>,
    },
  });
}

/** Shorter code stays on one line. */
const LONG_CODE = 18;

/** Code that may go on in the next line behind its separators, and nowhere else: an ARN, a path, the name of a variable. */
function breakable(code: ReactNode): ReactNode {
  if (typeof code !== "string" || code.length < LONG_CODE) return code;
  const parts = [...code.matchAll(/.+?(?:[:/.,_?&|-](?=[\w{$<])|$)/gs)];
  return parts.map(({ index, 0: part }) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}

/** A term leads to the glossary quietly: it is not a part of the text's own argument. */
function TermLink({ href = "", children }: ComponentProps<"a">) {
  return (
    <Link
      href={href}
      className="underline decoration-1 decoration-control decoration-dotted underline-offset-3 hover:text-accent"
    >
      {children}
    </Link>
  );
}

function NoteLink({ href = "", children, context }: ComponentProps<"a"> & { readonly context: LessonContext }) {
  const target = resolveLink(href, context.file, context.targets);
  const look = "text-accent underline decoration-1 underline-offset-3";
  if (target === null) return <span>{children}</span>;
  if (target.startsWith("/")) {
    return (
      <Link href={target} className={look}>
        {children}
      </Link>
    );
  }
  return (
    <a href={target} rel="noreferrer" className={look}>
      {children}
    </a>
  );
}
