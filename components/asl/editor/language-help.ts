import { createFiles } from "@/components/files";
import type { HelpEntry, LanguageHelp } from "@/lib/sandbox";

/** The words of the States Language, as the build wrote them. */
export const languageHelpFiles = createFiles(async (answer): Promise<LanguageHelp | null> => answer.json());
export const LANGUAGE_HELP = "sandbox/language-help.json";

/** Meanings by name. */
export class Dictionary {
  readonly #fields: ReadonlyMap<string, string>;
  readonly #types: ReadonlyMap<string, string>;
  readonly #errors: ReadonlyMap<string, string>;
  readonly #resources: ReadonlyMap<string, string>;

  constructor(help: LanguageHelp | null) {
    this.#fields = byName(help?.fields);
    this.#types = byName(help?.types);
    this.#errors = byName(help?.errors);
    this.#resources = byName(help?.resources);
  }

  /** What a field means in an object of this owner. */
  field(owner: string, name: string): string | null {
    return this.#fields.get(`${owner}.${name}`) ?? this.#fields.get(name) ?? null;
  }

  /** What a text means as the value of a field. */
  value(field: string, text: string): string | null {
    if (field === "Type") return this.#types.get(text) ?? null;
    if (field === "ErrorEquals" || field === "Error") return this.#errors.get(text) ?? null;
    return field === "Resource" ? (this.#resources.get(text) ?? null) : null;
  }

  get errors(): readonly string[] {
    return [...this.#errors.keys()];
  }

  get resources(): readonly string[] {
    return [...this.#resources.keys()];
  }
}

function byName(entries: readonly HelpEntry[] = []): ReadonlyMap<string, string> {
  return new Map(entries.map(({ name, meaning }) => [name, meaning]));
}
