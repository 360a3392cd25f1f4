import {
  draftOf,
  emptyDraft,
  inMaking,
  problemsOf,
  profileOf,
  type ProfileDraft,
} from "../../../../src/taskpane/insert/profileDraft";

const filled: ProfileDraft = {
  ...emptyDraft(new Date(2026, 10, 23), "Bộ Nội vụ"),
  agency: "Ủy ban nhân dân tỉnh Đồng Nai",
  symbol: "BC-UBND",
  place: "Đồng Nai",
  title: "CHỦ TỊCH",
};

describe("An empty form", () => {
  it.each([
    [new Date(2026, 0, 1), "half-year", "2026"],
    [new Date(2026, 5, 30), "half-year", "2026"],
    [new Date(2026, 6, 1), "annual", "2026"],
    [new Date(2026, 11, 31), "annual", "2026"],
  ])("on %s asks for the %s report of %s", (today, period, year) => {
    expect(emptyDraft(today, "Bộ Nội vụ")).toMatchObject({ period, year, recipients: "Bộ Nội vụ" });
  });

  it("says which fields are needed, in the order of the form", () => {
    expect(Object.entries(problemsOf(emptyDraft(new Date(2026, 10, 23), "")))).toEqual([
      ["agency", "agency-missing"],
      ["symbol", "symbol-missing"],
      ["place", "place-missing"],
      ["title", "title-missing"],
      ["recipients", "recipients-missing"],
    ]);
  });
});

it("A form with what is needed has no problems", () => {
  expect(problemsOf(filled)).toEqual({});
});

describe("A symbol", () => {
  it.each(["BC-UBND", "BC-BGDĐT", "BC-STC-VP", "BC-SNV".normalize("NFD")])("may be %s", (symbol) => {
    expect(problemsOf({ ...filled, symbol })).toEqual({});
  });

  it.each(["UBND", "BC", "BC-", "BC - UBND", "bc-ubnd", "12/BC-UBND", "BC-UBND/2026"])(
    "may not be %s",
    (symbol) => {
      expect(problemsOf({ ...filled, symbol })).toEqual({ symbol: "symbol-form" });
    },
  );
});

it.each(["", "26", "năm 2026", "1926", "20266"])("%j is no year of a report", (year) => {
  expect(problemsOf({ ...filled, year })).toEqual({ year: "year-form" });
});

it.each([
  ["", null],
  ["20", null],
  ["2026", 2026],
] as const)("While the year reads %j, the preview knows it as %p", (year, known) => {
  expect(inMaking({ ...filled, year }).year).toBe(known);
});

it.each([
  ["TM. ỦY BAN NHÂN DÂN\nKT.", "PHÓ GIÁM ĐỐC", { authority: "authority-form" }],
  ["TL.", "", { authority: "authority-form", title: "title-missing" }],
  ["", "Q.", { title: "title-missing" }],
  ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", {}],
])(
  "An abbreviation without the title that it stands before is told: %j above %j",
  (authority, title, told) => {
    expect(problemsOf({ ...filled, authority, title })).toEqual(told);
  },
);

describe("As a profile", () => {
  it("lines become a list without the dashes and stops that the skeleton adds", () => {
    const copies = "- Thường trực Tỉnh ủy;\n\n  – Sở Nội vụ ;\nVăn phòng UBND tỉnh.";
    expect(profileOf({ ...filled, copies }).copies).toEqual([
      "Thường trực Tỉnh ủy",
      "Sở Nội vụ",
      "Văn phòng UBND tỉnh",
    ]);
  });

  it("lines of authority keep the stop inside them", () => {
    const authority = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH";
    expect(profileOf({ ...filled, authority }).signature.authority).toEqual([
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
    ]);
  });

  it("outer and doubled spaces go", () => {
    expect(profileOf({ ...filled, agency: "  Ủy ban   nhân dân tỉnh Đồng Nai " }).agency).toBe(
      "Ủy ban nhân dân tỉnh Đồng Nai",
    );
  });

  it("and back, the form shows the same", () => {
    const draft = {
      ...filled,
      copies: "Sở Nội vụ\nVăn phòng",
      authority: "TM. ỦY BAN NHÂN DÂN",
      name: "Nguyễn Văn A",
    };
    expect(draftOf(profileOf(draft))).toEqual(draft);
  });
});
