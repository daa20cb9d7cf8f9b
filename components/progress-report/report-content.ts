/** What the server tells this screen. */
export interface ReportContent {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}
