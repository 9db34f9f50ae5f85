import { Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Dialog } from "react-aria-components";
import { useApp, useAppStore, useTexts } from "../../state/app-context.tsx";
import { restore } from "../../state/changes.ts";
import {
  deleteView,
  keepViews,
  readViews,
  renameView,
  type SavedView,
  saveView,
} from "../../state/saved-views.ts";
import { pause } from "../../state/time-changes.ts";
import { decodeView, encodeView } from "../../state/view-address.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { savedViewsTexts } from "./saved-views-texts.ts";
import "./saved-views.css";

const storage = () => window.localStorage;

/** Names the present view, and lists those that were named before. */
export default function SavedViews() {
  const texts = useTexts(savedViewsTexts);
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const [{ views, storage: room }, setKept] = useState(() => readViews(storage));
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const [renamed, setRenamed] = useState<string>();
  const isForbidden = room === "forbidden";
  const keep = (next: readonly SavedView[], words: string) => {
    const result = keepViews(storage, next);
    if (result !== "kept") return setSaid(texts[result]);
    setKept({ views: next, storage: "ready" });
    setSaid(words);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "") return;
    const isKnown = views.some((each) => each.name === given);
    keep(saveView(views, given, view), isKnown ? texts.replaced(given) : texts.saved(given));
    setName("");
  };
  return (
    <Dialog className="saved-views" aria-label={texts.views}>
      {({ close }) => (
        <>
          <h2 className="section-head">{texts.views}</h2>
          {isForbidden ? (
            <p className="saved-note">{texts.forbidden}</p>
          ) : (
            <form onSubmit={save}>
              <input
                value={name}
                maxLength={80}
                placeholder={texts.name}
                aria-label={texts.name}
                onChange={(event) => setName(event.target.value)}
              />
              <button type="submit" className="primary-button" disabled={name.trim() === ""}>
                {texts.save}
              </button>
            </form>
          )}
          <p className="saved-note" role="status" hidden={said === ""}>
            {said}
          </p>
          {views.length === 0 && !isForbidden && said === "" && <p className="saved-note">{texts.none}</p>}
          <ul>
            {views.map((each) => (
              <li key={each.name}>
                {renamed === each.name ? (
                  <RenameField
                    name={each.name}
                    onDone={(next) => {
                      setRenamed(undefined);
                      if (next !== undefined) keep(renameView(views, each.name, next), "");
                    }}
                  />
                ) : (
                  <>
                    <button
                      type="button"
                      className="saved-view"
                      aria-label={texts.open(each.name)}
                      onClick={() => {
                        store.setState((state) => restore(pause(state), decodeView(each.address)), true);
                        close();
                      }}
                    >
                      {each.name}
                      {isShown(each, view) && <small>{texts.isOpen}</small>}
                    </button>
                    <IconButton
                      icon={Pencil}
                      label={texts.rename(each.name)}
                      onPress={() => setRenamed(each.name)}
                    />
                    <IconButton
                      icon={Trash2}
                      label={texts.remove(each.name)}
                      onPress={() => keep(deleteView(views, each.name), "")}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

const isShown = ({ address }: SavedView, view: SavedViewState): boolean => address === encodeView(view);
type SavedViewState = Parameters<typeof encodeView>[0];

interface RenameFieldProps {
  readonly name: string;
  /** Called with nothing when the name stays. */
  readonly onDone: (name: string | undefined) => void;
}

function RenameField({ name, onDone }: RenameFieldProps) {
  const texts = useTexts(savedViewsTexts);
  const [text, setText] = useState(name);
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed
      autoFocus
      value={text}
      maxLength={80}
      aria-label={texts.newName}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onDone(text);
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone(undefined);
      }}
    />
  );
}
