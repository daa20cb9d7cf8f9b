import { TemplateLimits } from "./limits";

/** Thrown while a template runs and caught where the rendering began: the template fails. Never leaves this folder. */
export class TemplateFailure extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** What one rendering has done, against the limits. */
export class Budget {
  /** The reference that is being read, for messages. */
  offset = 0;
  private steps = 0;
  private characters = 0;

  step(count = 1): void {
    this.steps += count;
    if (this.steps > TemplateLimits.steps) this.halt("The template does not end within the steps that are allowed");
  }

  /** Counts a text that is made, and gives it. */
  made(text: string): string {
    this.reserve(text.length);
    return text;
  }

  /** Counts characters before they are made. */
  reserve(count: number): void {
    this.characters += count;
    if (this.characters > TemplateLimits.characters) this.halt("The template makes more text than is allowed");
  }

  halt(message: string): never {
    throw new TemplateFailure(message, this.offset);
  }
}
