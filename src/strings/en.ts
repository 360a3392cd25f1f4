/** The same in English, for Office in English. What belongs to the report itself (headings, findings) stays Vietnamese. */
import type { Strings } from "./vi";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const en: Strings = {
  language: "en",

  pane: {
    name: "Báo cáo dân vận",
    purpose: "Report outline of Công văn 1432/BNV-CTTN, laid out as Nghị định 30/2020/NĐ-CP prescribes.",
    places: "What to do",
    help: "Help (F1)",
    tabs: { start: "Overview", insert: "Outline", figures: "Figures", check: "Check" },
    opening: "Opening…",
    connecting: "Connecting to Word…",
    loadingPlace: "Loading this part…",
  },

  host: {
    notWord: {
      what: "This page has to be opened inside Microsoft Word.",
      todo: "Open the report in Word, go to the Home tab and choose “Insert outline” or “Check before sending”.",
    },
    tooOld: {
      what: "This Word is too old for the add-in. Your document has not been changed.",
      todo: "Use Word 2021 or later, Word in Microsoft 365, or Word on the web. If your office manages this computer, show this message to its IT staff.",
    },
    slow: {
      what: "Word has not answered yet.",
      todo: "The pane is still waiting. If this page is open in an ordinary browser, open it from Word instead; inside Word, close the pane and open it again from the Home tab.",
    },
    failed: {
      what: "Word could not be reached. Your document has not been changed.",
      todo: "Close this pane and open it again from the Home tab. If that does not help, save the document, then close and reopen Word.",
    },
    tryWorkbench: "No Word here? Open the trial page",
  },

  trouble: {
    title: "That did not work",
    crashed: {
      what: "This pane met an unexpected error. Your document is untouched.",
      todo: "Choose “Reopen the pane”. If it happens again, save the document, then close and reopen Word.",
    },
    reopen: "Reopen the pane",
    forSupport: "For IT staff",
  },

  word: {
    protected: {
      what: "The document, or the part to be changed, is protected.",
      todo: "Go to Review > Restrict Editing > Stop Protection, then try again.",
    },
    "read-only": {
      what: "The document is open for reading only.",
      todo: "Choose “Enable Editing” on the yellow bar, or save a copy, then try again.",
    },
    busy: {
      what: "Something else is still running, so this has not been done.",
      todo: "Close any open dialogs in Word, wait a few seconds and try again.",
    },
    "by-hand": {
      what: "It is not certain that this place can be changed without touching what is around it (look, pictures, notes), so it was not changed for you.",
      todo: "Choose “Go there” and change it yourself, as shown at “After”.",
    },
    "no-answer": {
      what: "Word has not answered for a minute; it may still do what was asked.",
      todo: "Close any open dialogs in Word and wait. If nothing comes, save the document, then close and reopen this pane.",
    },
    "not-found": {
      what: "This place is no longer there; the document may just have been edited.",
      todo: "Go to “Check” and check again for new results.",
    },
    "not-supported": {
      what: "This Word lacks a function that is needed.",
      todo: "Use Word 2021 or later, Word in Microsoft 365, or Word on the web.",
    },
    "not-in-word": {
      what: "This page is not running inside Word.",
      todo: "Open the report in Word, then open this pane from the Home tab.",
    },
    "too-large": {
      what: "The document is too large for Word to hand over.",
      todo: "Compress or remove large pictures, save, and try again.",
    },
    "offline-settings": {
      what: "The agency profile could not be saved on this computer.",
      todo: "You can still insert the outline, but will have to fill in the profile next time. IT staff can allow site data in Office.",
    },
    "settings-not-kept": {
      what: "The document could not keep the list of findings that you left.",
      todo: "The text of the report is untouched. See whether the document can be edited and saved, then try again.",
    },
    refused: {
      what: "Word did not accept what was sent to it.",
      todo: "Save the document, close and reopen Word, then try again. If it fails again, show this message to your IT staff.",
    },
    general: {
      what: "Word reported an error; the document may be protected or open for viewing only.",
      todo: "See whether the document can be edited, then try again. If it fails again, save the document, then close and reopen Word.",
    },
  },

  documentState: {
    unchanged: "The document has not been changed.",
    changed: "Part of it is in the document now. Press Ctrl+Z to take that back.",
    unknown: "Please look over the document; if something is half inserted, press Ctrl+Z.",
  },

  start: {
    reading: "Reading the document…",
    readAgain: "Read the document again",
    readAt: (time) => `As the document was at ${time}.`,
    old: "The document could not be read again; what follows may be out of date.",
    blankTitle: "Begin the report",
    blank:
      "This document has no item of the outline yet. What is inserted: the heading of Decree 30, every item, and the place to sign; the text that is there is kept.",
    askProfile:
      "First the agency's profile: type the agency's name, and the rest is guessed. Asked only once.",
    writingTitle: (done, total) => `${done} of ${total} items are in order`,
    readyTitle: "The report is complete",
    ready: (total) => `All ${total} items are in order, and no error is open.`,
    readyWithDismissed: (total, left) =>
      `All ${total} items are in order, and no error is open but for ${counted(left, "finding", "findings")} left with a reason.`,
    owed: (count) => `${counted(count, "required figure", "required figures")} still to be told.`,
    warnings: (count) => `${counted(count, "point", "points")} should be looked at.`,
    deadline: (date, days) => `Due before ${date}: ${counted(days, "day", "days")} left.`,
    deadlineToday: (date) => `Due before ${date}: the time is up today.`,
    overdue: (date, days) => `Due before ${date}: ${counted(days, "day", "days")} late.`,
    next: {
      insert: "Insert the outline",
      profile: "Fill in the agency's profile",
      "insert-missing": (count) => `Insert ${counted(count, "missing item", "missing items")}`,
      write: "Write the next empty item",
      figures: (count) => `Fill in ${counted(count, "required figure", "required figures")}`,
      errors: (count) => `See ${counted(count, "error", "errors")}`,
      review: (count) => `See ${counted(count, "item", "items")} not in order yet`,
      finish: "Look through it and make the check sheet",
    },
    seeProfile: "See the agency's profile first",
    partsTitle: "The parts",
    partCount: (done, total) => `${done}/${total}`,
    goToPart: "Go to what is not done in this part",
  },

  insert: {
    title: "Insert the report outline",
    intro:
      "The outline goes into the open document; what is already written stays. If an outline is there, only what is missing is added.",
    profile: "Agency profile",
    newProfile: "Add a new profile…",
    exportProfiles: "Export to a file",
    importProfiles: "Import from a file",
    remove: "Delete this profile",
    removeAsk: "Delete the profile shown for good? The document is not changed.",
    removeConfirm: "Delete the profile",
    removeCancel: "Keep it",
    removed: "The profile was deleted. The document is as it was.",
    exported:
      "The profiles were exported to ho-so-co-quan.json. Word for Mac may not save files from this pane.",
    imported: (count) =>
      `${counted(count, "profile was", "profiles were")} imported. Choose one under “Agency profile” to use it.`,
    importedNothing: "All profiles of the file were there already, so nothing was imported.",
    shipped: "Your office has profiles ready. Choose one to fill in the boxes below, then look it over:",
    shippedGroup: "Profiles of your office",
    shippedBroken: (reason) =>
      `For your IT department: profiles.json beside the add-in cannot be read (${reason}).`,
    importTroubles: {
      "not-json": "This is no profile file, or not saved as UTF-8. Ask your colleague to export it again.",
      "no-profiles": "This file holds no agency profile. Ask your colleague to export it again.",
      "other-version":
        "This file was written by another version of the add-in. Use the same version, then export it again.",
      "too-many": "This file is too large for a profile file. Ask your colleague to export it again.",
      "broken-profile":
        "A profile of this file lacks something or has it in another form. Ask your colleague to export it again.",
      unreadable: "This file cannot be opened. Copy it to this computer, then import it again.",
    },
    importChangedNothing: "The profiles that you have are unchanged.",
    more: "More: period, position, copies",
    agency: "Issuing agency",
    agencyHint:
      "Its full name, for example: Ủy ban nhân dân tỉnh Đồng Nai. The fields below are suggested from it.",
    governingBody: "Governing body",
    governingBodyHint: "Leave empty where there is none (a province's People's Committee, a ministry).",
    symbol: "Document symbol",
    symbolHint: "Follows the document's number, for example: BC-UBND.",
    place: "Place",
    placeHint: "Where the agency has its seat; stands before the date.",
    period: "Reporting period",
    periods: { "half-year": "First half of the year", annual: "Whole year" },
    year: "Year",
    recipients: "Addressed to",
    recipientsHint: "One on each line.",
    signing: "Signer",
    manners: {
      head: "The head signs",
      deputy: "A deputy signs for the head (KT.)",
      acting: "An acting head signs (Q.)",
      "by-order": "Signed by order of the head (TL.)",
      "by-proxy": "Signed by proxy of the head (TUQ.)",
    },
    ownManner: "As written under “More”",
    authority: "Authority of the signer",
    authorityHint:
      "One on each line, for example: TM. ỦY BAN NHÂN DÂN. Leave empty where the head signs in their own right.",
    signerTitle: "Position",
    signerTitleHint: "For example: CHỦ TỊCH, PHÓ CHỦ TỊCH, BỘ TRƯỞNG, GIÁM ĐỐC.",
    signerName: "Full name",
    signerNameHint: "May be left empty. No academic titles (Nghị định 30, Phụ lục I, mục II.7.c).",
    copies: "Copies to",
    copiesHint: "One on each line, after “Như trên”. The line “Lưu: VT” is added.",
    draftingUnit: "Drafting unit",
    draftingUnitHint: "Its abbreviation after “Lưu: VT”, for example: NV.",
    preview: "Preview of the heading and the signature",
    previewLabel: "The heading and the signature as they will stand on the page",
    action: "Insert into the document",
    working: "Inserting the outline…",
    save: "Save the profile",
    saved: "The profile is saved. “Insert report frame” will use it.",
    unsaved: "The profile has changes that are not saved. Inserting saves it too.",
    problemsTitle: (count) =>
      count === 1 ? "One field needs attention." : `${count} fields need attention.`,
    problems: {
      "agency-missing": "Enter the name of the issuing agency.",
      "symbol-missing": "Enter the document symbol, for example: BC-UBND.",
      "symbol-form": "Write the symbol without spaces or digits, starting with BC-, for example: BC-UBND.",
      "place-missing": "Enter the place, for example: Đồng Nai.",
      "authority-form": "Write what follows the abbreviation, for example: KT. GIÁM ĐỐC.",
      "year-form": "Enter the year in four digits, for example: 2026.",
      "recipients-missing": "Enter whom the report goes to, for example: Bộ Nội vụ.",
      "title-missing": "Enter the signer's position, for example: CHỦ TỊCH.",
    },
    doneTitle: "The outline is inserted",
    nothingTitle: "The outline is complete",
    nothing: "The document has every part of the outline already, so nothing was added.",
    nothingFollows:
      "What is written does not follow the profile. If you have just inserted it, press Ctrl+Z in the document and insert again; otherwise change the heading and the signature in the document.",
    withoutProfile:
      "There is no agency profile yet, so the heading and the signature are placeholders. Best press Ctrl+Z to take the outline back, choose “Check before sending”, fill in the profile under “Outline” and insert again; or replace each placeholder.",
    inserted: "Inserted",
    blocks: {
      heading: "Heading: national name, motto, agency, number, place and date",
      title: "Kind of document and subject",
      addressee: "Addressee",
      signature: "Signature and copies",
    },
    everyItem: (count) => `All ${count} headings of the outline`,
    undo: (places, steps) =>
      `Inserted in ${counted(places, "place", "places")}. To take it back, press Ctrl+Z ${counted(steps, "time", "times")} in the document.`,
    lost: "Word did not keep the following. Choose “Edit the profile, insert again” to insert them, or type them:",
    textChanged:
      "Some of the earlier text is not as it was before. If a co-author has just edited it, all is well; if not, press Ctrl+Z to get it back, and save the document before trying again.",
    textUnknown:
      "Inserted, but the document could not be read again to compare. Please see whether the earlier text is complete; if not, press Ctrl+Z.",
    revision:
      "If Track Changes is on, what was inserted is recorded as a change: go to Review > Accept before sending.",
    notRemembered:
      "Inserted, but the agency profile could not be saved; you will have to fill it in next time.",
    refusedProfile:
      "The saved agency profile cannot be read; another version may have written it. Please fill it in again; the old content is below for copying.",
    refusedProfileText: "Content of the old profile",
    manualTitle: "To be set in Word by hand",
    manualIntro: "This Word does not let the add-in set the following:",
    manual: {
      paper: {
        title: "Paper A4 (210 mm × 297 mm)",
        steps: ["Go to the Layout tab.", "Choose Size, then A4.", "Choose Orientation, then Portrait."],
      },
      margins: {
        title: "Page margins",
        steps: [
          "Go to Layout > Margins > Custom Margins.",
          "Top: 20 mm; Bottom: 20 mm.",
          "Left: 30 mm; Right: 20 mm.",
          "Choose OK.",
        ],
      },
      "page-number": {
        title: "Page number centred at the top",
        steps: [
          "Go to Insert > Page Number > Top of Page.",
          "Choose Plain Number 2, the centred one.",
          "Select the number and set it in Times New Roman, size 14.",
        ],
      },
      "different-first-page": {
        title: "No page number on the first page",
        steps: [
          "Double-click the top margin of the first page.",
          "On the Header & Footer tab, tick Different First Page.",
          "Choose Close Header and Footer.",
        ],
      },
    },
    next: "Go to Overview",
    edit: "Edit the profile, insert again",
  },

  check: {
    title: "Check before sending",
    intro:
      "Reads the whole document and compares it with the outline and the prescribed layout. Nothing in the document is changed.",
    action: "Check",
    again: "Check again",
    working: "Checking the document…",
    verdicts: {
      ready: "Nothing left that must be corrected",
      "ready-with-dismissed": "Nothing left to correct but what was left",
      incomplete: "Not ready to send",
    },
    checkedAt: (time) => `Checked at ${time}.`,
    notCurrent: {
      changed: "The document has changed since the check.",
      unknown: "The document could not be read again; the verdict may be out of date.",
    },
    count: (done, total) => `${done} of ${total} items done`,
    errors: (count) => counted(count, "error to correct", "errors to correct"),
    warnings: (count) => counted(count, "point to look at", "points to look at"),
    notes: (count) => counted(count, "note", "notes"),
    dismissedCount: (count) => `${counted(count, "point", "points")} left, with a reason`,
    unchecked: (count) =>
      count === 1
        ? "One item could not be checked; please read it yourself."
        : `${count} items could not be checked; please read them yourself.`,
    notTold: (things) => `This Word does not tell: ${things}. These were not checked; please look yourself.`,
    hostTells: {
      "page-setup": "paper and margins",
      "page-number": "page number",
      comments: "comments left",
      revisions: "tracked changes left",
      "deleted-text": "text deleted under track changes",
      highlight: "highlighted text",
      "font-name": "font",
      "font-size": "font size",
      "paragraph-layout": "paragraph layout",
    },
    readySummary: (done, total, warnings) =>
      `Nothing left that must be corrected: ${done} of ${total} items done, ${counted(warnings, "point", "points")} to look at.`,
    incompleteSummary: (done, total, errors, warnings) =>
      `Not ready to send: ${done} of ${total} items done, ${counted(errors, "error", "errors")} to correct, ${counted(warnings, "point", "points")} to look at.`,
    readyWithDismissedSummary: (done, total, left, warnings) =>
      `Nothing left to correct but ${counted(left, "point", "points")} left with a reason: ${done} of ${total} items done, ${counted(warnings, "point", "points")} to look at.`,
    findings: "What was found",
    filterLabel: "Show",
    filters: {
      error: (count) => `Errors (${count})`,
      warning: (count) => `To look at (${count})`,
      dismissed: (count) => `Left (${count})`,
    },
    nothing: {
      error: "No error is left to correct.",
      warning: "Nothing is left to look at.",
      dismissed: "Nothing has been left.",
    },
    walkHint: "Press F8 for the next point, Shift+F8 for the one before.",
    cardName: {
      error: (place, count, about) => `Error ${place} of ${count}: ${about}`,
      warning: (place, count, about) => `To look at ${place} of ${count}: ${about}`,
      info: (place, count, about) => `Note ${place} of ${count}: ${about}`,
    },
    severities: { error: "To correct", warning: "To look at", info: "Note" },
    act: {
      "insert-item": "Insert this item",
      "insert-figure": "Insert the figure's sentence",
      replace: "Correct",
      "set-font": "Change the font",
    },
    actAbout: {
      "insert-item": (message) => `Insert this item: ${message}`,
      "insert-figure": (message) => `Insert the figure's sentence: ${message}`,
      replace: (message) => `Correct: ${message}`,
      "set-font": (message) => `Change the font: ${message}`,
    },
    acting: "Working…",
    before: "Now:",
    after: "Will be:",
    removed: "(removed)",
    sameLook: "The words look the same; only how the computer stores them changes.",
    done: {
      "insert-item": (steps) =>
        `The item is inserted. To take it back, press Ctrl+Z ${counted(steps, "time", "times")} in the document.`,
      "insert-figure": (steps) =>
        `The sentence is inserted. To take it back, press Ctrl+Z ${counted(steps, "time", "times")} in the document.`,
      replace: (steps) =>
        `Corrected. To take it back, press Ctrl+Z ${counted(steps, "time", "times")} in the document.`,
      "set-font": (steps) =>
        `Font changed. To take it back, press Ctrl+Z ${counted(steps, "time", "times")} in the document.`,
    },
    notDone: "The text here is another now, so nothing was done. Choose “Check again” for new results.",
    dismiss: "Leave it, with a reason",
    dismissAbout: (message) => `Leave it, with a reason: ${message}`,
    reason: "Reason for leaving it",
    reasonHint: "The reason is kept in the document and printed on the check sheet.",
    reasonMissing: "Give a reason, for example: the ministry agreed to receive the figure later.",
    dismissConfirm: "Leave it",
    cancel: "Cancel",
    dismissedDone: "Left, with the reason noted. Save the document (Ctrl+S) to keep it.",
    takeBack: "Take back",
    takeBackAbout: (message) => `Take back: ${message}`,
    takenBack: "Taken back. Save the document (Ctrl+S) to keep it so.",
    reasonLine: (reason) => `Reason: ${reason}`,
    lapsedTitle: "Left earlier, no longer applies",
    lapsedIntro: "The text there is another now, or the point is no longer found.",
    forget: "Remove from the list",
    forgetAbout: (message) => `Remove from the list: ${message}`,
    basis: "Basis:",
    wholeDocument: "Whole document",
    goTo: "Go there",
    goToAbout: (about) => `Go there: ${about}`,
    insertMissing: "Go to Outline",
    insertMissingAbout: (about) => `Go to Outline to add: ${about}`,
    partsTitle: "Part by part",
    partCount: (done, total) => `${done}/${total}`,
    statuses: {
      present: "Written",
      missing: "Missing",
      empty: "Empty",
      nil: "None this period",
      review: "To look at",
      unchecked: "Not checked",
    },
    figureValues: (label, values) => `${label}: ${values}`,
    figureReview: (label, values) => `${label}: ${values} (to be looked at)`,
    figureWithout: {
      present: (label) => `${label}: given`,
      missing: (label) => `${label}: not given`,
      nil: (label) => `${label}: none this period`,
      review: (label) => `${label}: to be looked at`,
      unchecked: (label) => `${label}: not checked`,
    },
    figureRequired: (label) => `${label}: required, not given`,
    there: "The place is now selected in the document.",
    moved: "This place has changed since the last check. Choose “Check again” for new results.",
    sheet: "Make the check sheet",
    makingSheet: "Making the sheet…",
  },
};
