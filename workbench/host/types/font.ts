import {
  changeFont,
  type FontChange,
  type FontLook,
  lengthOf,
  markLook,
  markPropertiesOf,
  paragraphsOfSpan,
  runLook,
  runPropertiesOf,
  runsOfSpan,
  type Span,
} from "../../docx";
import { flag, number, text } from "../args";
import { HostError } from "../hostError";
import { defineType, type HostContext, type Json, type Scalar } from "../hostObject";

type SpanNow = () => Span;

/** The property's value where all of the text agrees, else Word's answer for mixed text. */
function common(name: keyof FontLook, mixed: Json): Scalar<SpanNow>["get"] {
  return (spanNow, host) => {
    const values = new Set(looksOf(host, spanNow()).map((look) => look[name]));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : mixed;
  };
}

/** Text decides; where there is none, the paragraph's mark. */
function looksOf(host: HostContext, span: Span): readonly FontLook[] {
  const runs = runsOfSpan(host.document, span);
  if (runs.length > 0) return runs.map(({ paragraph, run }) => runLook(host.document, paragraph, run));
  const [first = span.start.paragraph] = paragraphsOfSpan(host.document, span);
  return [markLook(host.document, first)];
}

function change(host: HostContext, span: Span, changed: FontChange): void {
  for (const { run } of runsOfSpan(host.document, span, true)) changeFont(runPropertiesOf(run), changed);
  for (const paragraph of paragraphsOfSpan(host.document, span)) {
    const fromStart = paragraph !== span.start.paragraph || span.start.offset === 0;
    const toEnd = paragraph !== span.end.paragraph || span.end.offset >= lengthOf(paragraph);
    if (fromStart && toEnd) changeFont(markPropertiesOf(paragraph), changed);
  }
}

function colour(value: Json): string {
  const given = text(value);
  if (!/^#?[0-9a-f]{6}$/i.test(given)) throw new HostError("InvalidArgument");
  return given.startsWith("#") ? given : `#${given}`;
}

const member = <K extends keyof FontLook>(
  name: K,
  mixed: Json,
  read: (value: Json) => NonNullable<FontLook[K]>,
): Scalar<SpanNow> => ({
  get: common(name, mixed),
  set: (spanNow, value, host) => {
    change(host, spanNow(), { [name]: read(value) });
  },
});

export const font = defineType<SpanNow>({
  name: "Font",
  scalars: {
    Bold: member("bold", null, flag),
    Color: member("color", "", colour),
    DoubleStrikeThrough: member("doubleStrikeThrough", null, flag),
    HighlightColor: {
      get: common("highlightColor", ""),
      set: (spanNow, value, host) => {
        change(host, spanNow(), { highlightColor: value === null ? null : text(value) });
      },
    },
    Italic: member("italic", null, flag),
    Name: member("name", "", text),
    Size: member("size", null, number),
    StrikeThrough: member("strikeThrough", null, flag),
    Subscript: member("subscript", null, flag),
    Superscript: member("superscript", null, flag),
    Underline: member("underline", "Mixed", text),
  },
});
