import { ask } from "./ask.ts";
import type { AppStore } from "./create-app-store.ts";

/** Asks for the overview and puts it, or the failure, into the store once what must come before it is there. */
export async function loadOverview(
  store: AppStore,
  before: Promise<void> = Promise.resolve(),
): Promise<void> {
  store.setState({ load: { status: "loading" } });
  const answer = await ask("overview", { params: {}, query: {} });
  await before;
  store.setState({
    load: answer.ok
      ? { status: "ready", overview: answer.result }
      : { status: "failed", failure: answer.failure },
  });
}
