"use client";

/** A solution to compare with, shut until it is wanted. */
export function SolutionBox({ text }: { readonly text: string }) {
  return (
    <details>
      <summary className="cursor-pointer text-13">Compare with a solution</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} className="mt-1 max-h-72 overflow-auto border border-line bg-sunk p-2.5 text-12 leading-4.5">
        {text}
      </pre>
    </details>
  );
}
