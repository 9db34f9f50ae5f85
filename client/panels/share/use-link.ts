import { useEffect, useState } from "react";
import { useAppStore } from "../../state/app-context.tsx";
import type { Failure } from "../../state/failure.ts";
import { type Link, makeLink } from "../../state/make-link.ts";
import { encodeView } from "../../state/view-address.ts";

/** The link that is shared; where the server could not keep a long view, the long one with the reason. */
export type LinkState =
  | { readonly status: "making" }
  | { readonly status: "ready"; readonly link: Link }
  | { readonly status: "long"; readonly address: string; readonly failure: Failure };

/** The address of the page without its query. */
export const pageAddress = (): string => `${window.location.origin}${window.location.pathname}`;

/** Makes the link of the view at a query; one that the server keeps takes the place of the long one in the address too. */
export function useLink(search: string): LinkState {
  const store = useAppStore();
  const [state, setState] = useState<LinkState>({ status: "making" });
  useEffect(() => {
    let isGone = false;
    void makeLink(pageAddress(), search).then((answer) => {
      if (isGone) return;
      if (!answer.ok) {
        setState({ status: "long", address: `${pageAddress()}${search}`, failure: answer.failure });
        return;
      }
      const { result: link } = answer;
      setState({ status: "ready", link });
      const { id } = link;
      if (id) store.setState(({ view }) => ({ keptView: { id, address: encodeView(view) } }));
    });
    return () => {
      isGone = true;
    };
  }, [search, store]);
  return state;
}
