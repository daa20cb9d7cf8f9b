/** A card of the error atlas. */
export interface AtlasEntry {
  readonly id: string;
  readonly title: string;
}
