/** Word's objects: what the host begins with, and those that lead to each other. */
import type { Kinds } from "../hostObject";
import { body } from "./body";
import { contentControl, contentControls } from "./contentControl";
import { paragraph, paragraphs } from "./paragraph";
import { range, ranges } from "./range";
import { table, tableCell, tables } from "./table";

export { addinService, application, wordDocument } from "./document";

export const KINDS: Kinds = {
  body,
  contentControl,
  contentControls,
  paragraph,
  paragraphs,
  range,
  ranges,
  table,
  tables,
  tableCell,
};
