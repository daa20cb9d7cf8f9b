import { expect, it } from "vitest";
import { identify } from "./identify";

it.each([
  ["api-gateway/error-codes.md", "api-gateway/error-codes", "api-gateway", "Error codes"],
  ["Storage & Co/01 - S3 Basics.md", "storage--co/01---s3-basics", "storage--co", "S3 Basics"],
  ["a/b/c_d.MD", "a/b/c_d", "a", "C d"],
  ["learner-notes.txt", "learner-notes", "notes", "Learner notes"],
  ["Lambda 0123456789abcdef0123456789abcdef.md", "lambda-0123456789abcdef0123456789abcdef", "notes", "Lambda"],
  ["🔥.md", "note", "notes", "🔥"],
  ["../x.md", "x", "notes", "X"],
  ["", "note", "notes", "Note"],
])("names %j", (file, id, topic, words) => {
  expect(identify(file)).toEqual({ id, topic, words });
});
