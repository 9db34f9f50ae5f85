import { Download } from "lucide-react";
import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useApp, useCanvas, useMessages, useOverview, useTexts } from "../../state/app-context.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { describeView } from "./describe-view.ts";
import { downloadPng } from "./download-png.ts";
import { pictureOf } from "./picture-of.ts";
import { shareTexts } from "./share-texts.ts";

/** The view as a picture: seen before it is downloaded, under a title that can be changed. */
export function PictureSection() {
  const texts = useTexts(shareTexts);
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const overview = useOverview();
  const canvas = useCanvas();
  const id = useId();
  const [title, setTitle] = useState(() => (overview ? describeView(view, overview, language) : ""));
  const drawnTitle = useDeferredValue(title);
  const picture = useMemo(() => {
    const frame = canvas.current?.frame();
    return frame && overview
      ? pictureOf({
          frame,
          overview,
          title: drawnTitle,
          language,
          messages,
          filters: view.filters,
          now: new Date(),
        })
      : undefined;
  }, [canvas, overview, drawnTitle, language, messages, view.filters]);
  const preview = useObjectAddress(picture?.svg);
  const name = fileName(title);
  return (
    <section>
      <h3>{texts.picture}</h3>
      {picture ? (
        <div className="picture-choice">
          <div className="picture-preview">{preview && <img src={preview} alt={texts.preview} />}</div>
          <div className="picture-fields">
            <div>
              <label className="field-label" htmlFor={id}>
                {texts.pictureTitle}
              </label>
              <input
                id={id}
                className="text-field"
                value={title}
                maxLength={120}
                onChange={({ currentTarget }) => setTitle(currentTarget.value)}
              />
            </div>
            <div className="picture-buttons">
              <Button className="outline-button" onPress={() => void downloadPng(picture, `${name}.png`)}>
                <Download size={14} aria-hidden="true" />
                {texts.png}
              </Button>
              <Button
                className="outline-button"
                onPress={() => saveFile(`${name}.svg`, "image/svg+xml", picture.svg)}
              >
                <Download size={14} aria-hidden="true" />
                {texts.svg}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <p className="share-hint">{texts.noPicture}</p>
      )}
    </section>
  );
}

/** An address at which the browser finds the text as an image, until it is another one. */
function useObjectAddress(svg: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return;
    const made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}

/** Letters of any script, digits and hyphens: what every system takes as the name of a file. */
const fileName = (title: string): string =>
  `tieline-${title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .toLowerCase()}`.replace(/-$/, "");
