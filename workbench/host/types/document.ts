import { changeTracking, controlsIn, paragraphsIn, sectionsOf, setChangeTracking } from "../../docx";
import { oneOf, text } from "../args";
import { defineType, type HostContext, type HostObject } from "../hostObject";
import { findText } from "../search";
import { optionsOf } from "./searchOptions";
import { body } from "./body";
import { contentControls } from "./contentControl";
import { properties } from "./properties";
import { range, ranges } from "./range";
import { sectionList, sections } from "./section";

/** There is one document; the target only stands for it. */
export type TheDocument = "document";

const everywhere = ({ document }: HostContext): readonly string[] => [
  document.mainName,
  ...document.names().filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)),
];

export const wordDocument: (target: TheDocument) => HostObject = defineType<TheDocument>({
  name: "Document",
  scalars: {
    ChangeTrackingMode: {
      since: "1.4",
      get: (_target, { document }) => (changeTracking(document) ? "TrackAll" : "Off"),
      set: (_target, value, { document }) => {
        setChangeTracking(document, oneOf(value, ["Off", "TrackAll", "TrackMineOnly"]) !== "Off");
      },
    },
    Saved: { get: (_target, { document }) => !document.canUndo },
  },
  objects: {
    Body: { get: (_target, { document }) => body(document.body()) },
    ContentControls: {
      get: (_target, host) =>
        contentControls(() => everywhere(host).flatMap((name) => controlsIn(host.document.part(name)))),
    },
    Properties: { since: "1.3", get: () => properties("document") },
    Sections: {
      get: (_target, { document }) =>
        sections(() => {
          const list = () => {
            const there = sectionsOf(document);
            return there.length > 0 ? there : [undefined];
          };
          return sectionList(list);
        }),
    },
  },
  methods: {
    GetSelection: { call: (_target, _args, host) => range(host.selection.span(host.document)) },
    Search: {
      call: (_target, [wanted, options], { document }) => {
        const spans = findText(paragraphsIn(document.body()), text(wanted), optionsOf(options));
        return ranges(() => spans);
      },
    },
    _RemoveReference: {
      call: (_target, [id], host) => {
        host.forget(text(id));
      },
    },
  },
});

/** The root of every batch: office.js reads the document's members from it. */
export const application = defineType<TheDocument>({ name: "Application" });

/** The library itself tells here that the functions of a function file are ready. */
export const addinService = defineType<TheDocument>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: () => undefined } },
});
