import type { Json } from "@/lib/asl";

/** One step that the data of a visit goes through. */
export interface Stage {
  /** The field that says it, or a word for what has none. */
  readonly name: string;
  /** What the field says, in short. */
  readonly field: string;
  /** What came of it, in a few words. */
  readonly side: string;
  /**
   * `passed`: the state says nothing of it, so nothing changed. `failed`: it ended in an error. `here`: the playhead. `ahead`: not
   * reached.
   */
  readonly tick: "done" | "passed" | "failed" | "here" | "ahead";
  /** The data after it, where that is worth showing, and before it. */
  readonly value?: Json | undefined;
  readonly before?: Json | undefined;
}
