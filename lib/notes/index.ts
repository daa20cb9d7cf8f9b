export { hasBoxes } from "./boxes";
export type { Actor, Diagram, Flowchart, FlowEdge, FlowNode, SequenceChart, SequenceStep } from "./diagram/model";
export type { GlossaryEntry, Meaning } from "./glossary";
export type { Mention } from "./mentions";
export type {
  Block,
  Callout,
  Card,
  Cloze,
  Code,
  Directive,
  Divider,
  Html,
  List,
  ListItem,
  Note,
  NoteId,
  NoteMeta,
  Paragraph,
  Quote,
  Rich,
  Section,
  SourceReference,
  Table,
  TableRow,
  Term,
} from "./model";
export { withoutPractice } from "./practice";
export { reasonColumn } from "./reason-column";
