import { BookOpenText, X } from "lucide-react";
import { useMemo } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { searchOf } from "../../state/address/page-address.ts";
import { useApp, useAppStore, useChange, useTexts } from "../../state/app-context.tsx";
import { writeStory } from "../../state/story-changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { EmbedSection } from "./embed-section.tsx";
import { LinkSection } from "./link-section.tsx";
import { PictureSection } from "./picture-section.tsx";
import { shareTexts } from "./share-texts.ts";
import { useLink } from "./use-link.ts";
import "../../ui/dialog.css";
import "./share.css";

/** What can be taken away from the view: a link, a frame for another page, a picture, a step of a story. */
export default function ShareDialog() {
  const texts = useTexts(shareTexts);
  const store = useAppStore();
  const close = () => store.setState({ dialog: undefined });
  return (
    <ModalOverlay
      className="dialog-ground"
      isDismissable
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className="dialog-frame share-frame">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{texts.title}</Heading>
            <IconButton icon={X} label={texts.close} onPress={close} />
          </div>
          <ShareSections onClose={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ShareSections({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(shareTexts);
  const change = useChange();
  const store = useAppStore();
  const { length: steps } = useApp(({ draft }) => draft.steps);
  // The view cannot change while the dialog is open.
  const search = useMemo(() => searchOf(store.getState()), [store]);
  const link = useLink(search);
  return (
    <div className="share-sections">
      <LinkSection link={link} />
      <PictureSection />
      <EmbedSection link={link} />
      <section>
        <h3>{texts.story}</h3>
        <p className="share-hint">{texts.storyHint}</p>
        <Button
          className="outline-button"
          onPress={() => {
            onClose();
            change(writeStory);
          }}
        >
          <BookOpenText size={14} aria-hidden="true" />
          {steps > 0 ? texts.writeOn(steps) : texts.write}
        </Button>
      </section>
    </div>
  );
}
