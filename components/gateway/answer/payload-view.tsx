import type { Payload } from "@/lib/gateway";
import { payloadText, sizeText } from "./payload-text";

interface PayloadViewProps {
  /** Names the body for screen readers. */
  readonly label: string;
  readonly body: Payload;
}

/** A body in a well, with its size. */
export function PayloadView({ label, body }: PayloadViewProps) {
  const { text, bytes, note } = payloadText(body);
  if (bytes === 0) return <p className="text-13 text-ink-2">No body.</p>;
  return (
    <div>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="max-h-72 overflow-auto rounded-mark border border-hair bg-sunk px-2 py-1.5"
      >
        <pre className="figure whitespace-pre-wrap text-12 leading-[18px] [overflow-wrap:anywhere]">{text}</pre>
      </section>
      <p className="mt-1 text-12 text-ink-2">
        <span className="figure">{sizeText(bytes)}</span>
        {note === null ? null : `. ${note}`}
      </p>
    </div>
  );
}
