import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useReducer, useState } from "react";
import type { Strings } from "../../strings";
import { vi } from "../../strings/vi";
import { documentStore } from "../document/documentStore";
import { Notice } from "../parts/Notice";
import { useWords, WordsProvider } from "../parts/words";
import type { WordPort } from "../port";
import { appReducer, appStart, type AppState, type Tab } from "./appState";
import { HostMessage } from "./HostMessage";
import type { TabProps } from "./tab";
import { panelId, Tabs, tabId } from "./Tabs";
import { SCREENS } from "./screens";
import { useDark } from "./theme";
import { useKeys } from "./useKeys";

const HelpScreen = lazy(() => import("../help/HelpScreen"));

/** Milliseconds without an answer from Word after which the pane says so; it goes on waiting. */
const SLOW = 10_000;
const HELP_BUTTON = "help-button";

export interface AppProps {
  readonly port: WordPort;
  /** Where the ribbon, by the page's address, wants the pane to open; a check asked for so runs at once. */
  readonly openAt: Tab;
  readonly today: Date;
  /** Office's own theme, once there is an Office; null where it does not tell. */
  readonly officeTheme: () => "light" | "dark" | null;
}

export function App({ port, openAt, today, officeTheme }: AppProps) {
  const [state, dispatch] = useReducer(appReducer, openAt, appStart);
  const [words, setWords] = useState<Strings>(vi);
  const [theme, setTheme] = useState<"light" | "dark" | null>(null);
  const dark = useDark(theme);

  useEffect(() => {
    let current = true;
    port.whenReady().then(
      async ({ kind }) => {
        // English is fetched only by those who read it.
        const language = port.uiLanguage() === "en" ? (await import("../../strings/en")).en : vi;
        if (!current) return;
        setWords(language);
        setTheme(officeTheme());
        dispatch({ type: "host-answered", host: kind });
      },
      () => {
        if (current) dispatch({ type: "host-answered", host: "failed" });
      },
    );
    return () => {
      current = false;
    };
  }, [port, officeTheme]);

  useEffect(() => {
    const timer = setTimeout(() => {
      dispatch({ type: "host-slow" });
    }, SLOW);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  const setHelp = useCallback((open: boolean) => {
    dispatch({ type: open ? "help-asked" : "help-closed" });
  }, []);

  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [words, dark]);

  return (
    <WordsProvider value={words}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
        <Shell
          state={state}
          port={port}
          today={today}
          onGo={(tab, how) => {
            dispatch({ type: "tab-chosen", tab, atOnce: how === "at-once" });
          }}
          onHelp={setHelp}
        />
      </FluentProvider>
    </WordsProvider>
  );
}

interface ShellProps extends Pick<TabProps, "port" | "today" | "onGo"> {
  readonly state: AppState;
  readonly onHelp: (open: boolean) => void;
}

function Shell({ state, port, today, onGo, onHelp }: ShellProps) {
  const s = useWords();
  const [store] = useState(() => documentStore(port));
  const { host, tab, visited, asked, help } = state;
  const connected = host === "word";

  /** From inside a tab: the button that was pressed is hidden with it, so the focus goes along. */
  const goFromTab: TabProps["onGo"] = (next, how) => {
    onGo(next, how);
    document.getElementById(tabId(next))?.focus();
  };

  useKeys({
    tab,
    onHelp: () => {
      onHelp(true);
    },
    onGo: goFromTab,
  });

  const closeHelp = useCallback(() => {
    onHelp(false);
    document.getElementById(HELP_BUTTON)?.focus();
  }, [onHelp]);

  return (
    <div className="ground">
      <header className="header">
        <div className="row-line">
          <h1 className="title">{s.pane.name}</h1>
          <Button
            id={HELP_BUTTON}
            appearance="subtle"
            size="small"
            aria-expanded={help}
            onClick={() => {
              if (help) closeHelp();
              else onHelp(true);
            }}
          >
            {s.pane.help}
          </Button>
        </div>
        <p className="quiet">{s.pane.purpose}</p>
        {(connected || host === "connecting") && <Tabs tab={tab} onChoose={onGo} />}
      </header>
      <main>
        {help && (
          <div className="panel">
            <Suspense fallback={<p>{s.pane.loadingPlace}</p>}>
              <HelpScreen onClose={closeHelp} />
            </Suspense>
          </div>
        )}
        {state.slow && (
          <div role="status" className="panel">
            <Notice intent="warning">
              <p>{s.host.slow.what}</p>
              <p>{s.host.slow.todo}</p>
            </Notice>
          </div>
        )}
        {host !== "connecting" && host !== "word" ? (
          <HostMessage host={host} />
        ) : (
          visited.map((name) => {
            const Screen = SCREENS[name];
            return (
              <section
                key={name}
                role="tabpanel"
                id={panelId(name)}
                aria-labelledby={tabId(name)}
                tabIndex={-1}
                hidden={help || name !== tab}
                className="panel"
              >
                <Suspense fallback={<p>{s.pane.loadingPlace}</p>}>
                  <Screen
                    port={port}
                    store={store}
                    connected={connected}
                    today={today}
                    shown={!help && name === tab}
                    asked={asked[name] ?? 0}
                    onGo={goFromTab}
                  />
                </Suspense>
              </section>
            );
          })
        )}
      </main>
    </div>
  );
}
