import { Button } from "@/components/ui";

/** A quiz that was left before its end. */
export interface Resumable {
  readonly done: number;
  readonly total: number;
  readonly run: () => void;
  readonly dismiss: () => void;
}

export function ResumeNotice({ resumable }: { readonly resumable: Resumable }) {
  return (
    <section
      aria-label="Unfinished quiz"
      className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-control border border-line bg-panel px-4 py-3 shadow-[inset_3px_0_0_var(--accent)]"
    >
      <p className="min-w-0 flex-1">
        <b className="font-semibold">An unfinished quiz.</b> {resumable.done} of {resumable.total} items answered.
      </p>
      <Button variant="main" onClick={resumable.run}>
        Resume
      </Button>
      <Button variant="bare" onClick={resumable.dismiss}>
        End it
      </Button>
    </section>
  );
}
