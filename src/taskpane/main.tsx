/** Starts the pane. It is drawn before office.js has arrived; what needs Word waits. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { tabInAddress } from "./app/appState";
import { themeOfGround } from "./app/theme";
import { Crash } from "./parts/Crash";
import { congVan1432 } from "../outline";
import { OutlineProvider } from "./parts/outline";
import { officePort, type WordPort } from "./port";

const today = new Date();
const office = officePort(congVan1432, today);
const port: WordPort = {
  ...office,
  whenReady: async () => {
    await officeArrived();
    return office.whenReady();
  },
};

/** loader.js says so; where office.js cannot be had, it takes the page over with a message of its own. */
function officeArrived(): Promise<void> {
  if (typeof Office !== "undefined") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener(
      "officeloaded",
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

/** Not every host tells its theme, and none does outside Office. */
function officeTheme(): "light" | "dark" | null {
  const context = Office.context as Partial<Office.Context> | undefined;
  return themeOfGround(context?.officeTheme?.bodyBackgroundColor);
}

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root; give it one");
createRoot(root).render(
  <StrictMode>
    <Crash
      onCrash={(error) => {
        reportError(error);
      }}
    >
      <OutlineProvider value={congVan1432}>
        <App port={port} openAt={tabInAddress(location.search)} today={today} officeTheme={officeTheme} />
      </OutlineProvider>
    </Crash>
  </StrictMode>,
);
