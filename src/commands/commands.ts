/**
 * The page behind the ribbon (FunctionFile of manifest.xml). With a notice in its address the same page is the dialog
 * that shows it.
 */
import { insertSkeleton, profileToday, type InsertOutcome } from "../app";
import { HostError } from "../document/hostError";
import { congVan1432 } from "../outline";
import { noAnswer, officeHost, patiently, storage, uiLanguage, whenReady } from "../word";
import { showNotice } from "./dialog";
import { failureNotice, noticeFromQuery, noticeOf, type Notice } from "./notice";
import { noticeView } from "./noticeView";

/** One click: the remembered profile, or plain placeholders where there is none yet. Never rejects. */
async function insert(today: Date): Promise<Notice | null> {
  try {
    const { profile, remembered } = profileToday(storage, today);
    return noticeOf(await orNoAnswer(insertSkeleton(officeHost, congVan1432, profile)), remembered);
  } catch (error) {
    return failureNotice(error instanceof HostError ? error : new HostError("general", String(error)));
  }
}

/** The ribbon waits for its command, so what Word does after a long silence is nobody's to tell any more. */
function orNoAnswer(answer: Promise<InsertOutcome>): Promise<InsertOutcome> {
  return new Promise((resolve, reject) => {
    patiently(answer, () => {
      reject(noAnswer("unknown"));
    }).then(resolve, reject);
  });
}

async function onInsert(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await insert(new Date());
    if (notice !== null) await showNotice(notice);
  } finally {
    event.completed();
  }
}

async function start(): Promise<void> {
  const notice = noticeFromQuery(location.search);
  if (notice === null) {
    Office.actions.associate("insertSkeleton", (event: Office.AddinCommands.Event) => void onInsert(event));
  }
  await whenReady();
  if (notice === null) return;
  const language = uiLanguage();
  document.documentElement.lang = language;
  const main = document.createElement("main");
  main.append(noticeView(notice, congVan1432, language));
  document.body.append(main);
}

void start();
