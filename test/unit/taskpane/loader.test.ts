/** loader.js must run where nothing else of ours does. It is read, and run in a page made of the few parts it uses. */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { Linter } from "eslint";

const source = readFileSync(path.join(__dirname, "../../../src/taskpane/loader.js"), "utf8");

it("loader.js is plain ES5, which Internet Explorer 11 can read", () => {
  const es5 = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  expect(new Linter().verify(source, es5)).toEqual([]);
  expect(new Linter().verify("f(1,);", es5)).toMatchObject([{ fatal: true }]);
});

interface Made {
  readonly name: string;
  readonly children: Made[];
  readonly attributes: Record<string, string>;
  readonly style: { display?: string };
  text?: string;
  id?: string;
  src?: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
  parentNode?: Made;
}

function made(name: string): Made {
  const element: Made = { name, children: [], attributes: {}, style: {} };
  return Object.assign(element, {
    setAttribute: (key: string, value: string) => (element.attributes[key] = value),
    getAttribute: (key: string) => element.attributes[key] ?? null,
    appendChild: (child: Made) => {
      child.parentNode = element;
      element.children.push(child);
    },
    removeChild: (child: Made) => element.children.splice(element.children.indexOf(child), 1),
  });
}

interface Options {
  readonly search?: string;
  readonly data?: Record<string, string>;
  /** Globals of an older browser. */
  readonly globals?: object;
}

/** The page after loader.js has run in it. */
function pageWith({ search = "", data = {}, globals = {} }: Options = {}) {
  const loader = made("script");
  Object.assign(loader.attributes, {
    "data-office": "https://cdn/office.js",
    "data-bundle": "taskpane.js",
    ...data,
  });
  loader.id = "loader";
  const root = made("div");
  root.id = "root";
  const body = made("body");
  body.children.push(root, loader);
  const events: string[] = [];
  const document = {
    body,
    getElementById: (id: string) => body.children.find((child) => child.id === id) ?? null,
    createElement: made,
    createTextNode: (text: string) => ({ ...made("#text"), text }),
    createEvent: () => ({
      initEvent(this: { type?: string }, type: string) {
        this.type = type;
      },
    }),
    dispatchEvent: (event: { type: string }) => events.push(event.type),
  };
  const timers: (() => void)[] = [];
  const window: { Office?: { initialize?: unknown } } = {};
  vm.runInNewContext(source, {
    document,
    location: { search },
    window,
    setTimeout: (then: () => void) => timers.push(then) - 1,
    clearTimeout: (timer: number) => (timers[timer] = () => undefined),
    ...globals,
  });
  const scripts = () => body.children.filter((child) => child.src !== undefined);
  const script = (src: string) => scripts().find((child) => child.src === src);
  const textOf = (element: Made): string => [element.text ?? "", ...element.children.map(textOf)].join(" ");
  return {
    window,
    root,
    events,
    timers,
    loaded: () => scripts().map(({ src }) => src),
    arrives: (src: string) => script(src)?.onload?.(),
    fails: (src: string) => script(src)?.onerror?.(),
    message: () => {
      const box = document.getElementById("loader-message");
      return box === null ? null : textOf(box);
    },
  };
}

const OFFICE = "https://cdn/office.js";

describe("Where everything arrives", () => {
  it("the bundle waits for office.js", () => {
    const page = pageWith();
    expect(page.loaded()).toEqual([OFFICE]);
    page.arrives(OFFICE);
    expect(page.loaded()).toEqual([OFFICE, "taskpane.js"]);
    expect(page.message()).toBeNull();
  });

  it("a page that starts at once does not wait, and hears of office.js", () => {
    const page = pageWith({ data: { "data-start": "at-once" } });
    expect(page.loaded()).toEqual(["taskpane.js", OFFICE]);
    page.arrives(OFFICE);
    expect(page.loaded()).toHaveLength(2);
    expect(page.events).toEqual(["officeloaded"]);
  });

  it.each([
    ["?officejs=local", "office-js/office.js"],
    ["?view=check&officejs=local", "office-js/office.js"],
    ["?officejs=locality", OFFICE],
    ["?view=check", OFFICE],
  ])("the address %s brings %s", (search, office) => {
    expect(pageWith({ search }).loaded()).toEqual([office]);
  });

  it("a page without office.js brings its bundle alone", () => {
    expect(pageWith({ data: { "data-office": "" } }).loaded()).toEqual(["taskpane.js"]);
  });
});

describe("Where something does not arrive, the page says so in place of the pane", () => {
  it("office.js: with the address that the network has to let through", () => {
    const page = pageWith();
    page.fails(OFFICE);
    expect(page.message()).toContain("Không tải được thư viện Office.");
    expect(page.message()).toContain(OFFICE);
    expect(page.root.style.display).toBe("none");
  });

  it("the bundle", () => {
    const page = pageWith();
    page.arrives(OFFICE);
    page.fails("taskpane.js");
    expect(page.message()).toContain("Không tải được phần bổ trợ.");
  });

  it("a slow office.js: until it has come after all", () => {
    const page = pageWith();
    page.timers.forEach((timer) => {
      timer();
    });
    expect(page.message()).toContain("Mạng đang chậm.");
    page.arrives(OFFICE);
    expect(page.message()).toBeNull();
    expect(page.root.style.display).toBe("");
  });

  it("but not in place of a page that started at once and may have been written in", () => {
    expect(pageWith({ data: { "data-start": "at-once" } }).timers).toEqual([]);
  });

  it("each with a button that tries again, and the word that the document is untouched", () => {
    const page = pageWith();
    page.fails(OFFICE);
    expect(page.message()).toContain("Thử lại");
    expect(page.message()).toContain("Văn bản của bạn không bị thay đổi gì.");
  });
});

describe("In a browser that is too old", () => {
  const old = { Promise: undefined };

  it("the page says which Word is needed, and the bundle stays away", () => {
    const page = pageWith({ globals: old });
    expect(page.message()).toContain("Word 2021 trở lên");
    expect(page.loaded()).not.toContain("taskpane.js");
  });

  it("office.js still comes, so that Word does not complain of an add-in that never answers", () => {
    const page = pageWith({ globals: old });
    page.window.Office = {};
    page.arrives(OFFICE);
    expect(typeof page.window.Office.initialize).toBe("function");
  });
});
