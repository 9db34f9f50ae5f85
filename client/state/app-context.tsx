import { createContext, type ReactNode, type RefObject, useContext } from "react";
import { useStore } from "zustand";
import type { Overview } from "../../core/api.ts";
import type { GraphHandle } from "../graph/graph-canvas-props.ts";
import type { Texts, Translated } from "../ui/define-texts.ts";
import { type Messages, messages } from "../ui/messages.ts";
import type { AppState } from "./app-state.ts";
import type { AppStore } from "./create-app-store.ts";

interface AppContextValue {
  readonly store: AppStore;
  /** What the canvas can be told to do, once it is there. */
  readonly canvas: RefObject<GraphHandle | undefined>;
}

const AppContext = createContext<AppContextValue | undefined>(undefined);

export function AppProvider({ children, ...value }: AppContextValue & { readonly children: ReactNode }) {
  return <AppContext value={value}>{children}</AppContext>;
}

function useAppContext(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error("A panel stands outside of AppProvider; put it inside.");
  return value;
}

/** A part of the state; the component is drawn again when the part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppContext().store, select);
}

/** Puts a changed state into the store. */
export function useChange(): (change: (state: AppState) => AppState) => void {
  const { store } = useAppContext();
  return (change) => store.setState(change, true);
}

export const useCanvas = (): AppContextValue["canvas"] => useAppContext().canvas;

export const useAppStore = (): AppStore => useAppContext().store;

/** The texts in the language of the interface. */
export const useMessages = (): Messages => messages[useApp(({ language }) => language)];

/** The texts of one feature in the language of the interface. */
export const useTexts = <Source,>(texts: Texts<Source>): Translated<Source> =>
  texts[useApp(({ language }) => language)];

export const useOverview = (): Overview | undefined =>
  useApp(({ load }) => (load.status === "ready" ? load.overview : undefined));
