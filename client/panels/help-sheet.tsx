import { X } from "lucide-react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { CommandGroup } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { showKey } from "../commands/match-key.ts";
import { useApp, useAppStore, useTexts } from "../state/app-context.tsx";
import { defineTexts } from "../ui/define-texts.ts";
import { IconButton } from "../ui/icon-button.tsx";
import "../ui/dialog.css";
import "./help-sheet.css";

const texts = defineTexts({
  en: {
    title: "Keyboard shortcuts",
    close: "Close",
    groups: {
      find: "Find",
      explore: "Explore",
      look: "Look around",
      edit: "Undo",
      share: "Share",
      page: "Page",
    },
  },
  zh: {
    title: "键盘快捷键",
    close: "关闭",
    groups: { find: "查找", explore: "探索", look: "浏览", edit: "撤销", share: "分享", page: "页面" },
  },
});
const groups: readonly CommandGroup[] = ["find", "explore", "look", "edit", "share", "page"];

/** All that can be done by a key. */
export function HelpSheet() {
  const store = useAppStore();
  const isOpen = useApp(({ dialog }) => dialog === "help");
  const language = useApp((state) => state.language);
  const { title, close, groups: names } = useTexts(texts);
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const shut = () => store.setState({ dialog: undefined });
  return (
    <ModalOverlay
      className="dialog-ground"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && shut()}
    >
      <Modal className="dialog-frame">
        <Dialog className="dialog help-sheet">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={close} onPress={shut} />
          </div>
          <div className="help-groups">
            {groups.map((group) => (
              <CommandKeys key={group} group={group} name={names[group]} language={language} isMac={isMac} />
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface CommandKeysProps {
  readonly group: CommandGroup;
  readonly name: string;
  readonly language: "en" | "zh";
  readonly isMac: boolean;
}

function CommandKeys({ group, name, language, isMac }: CommandKeysProps) {
  const listed = commands.filter((command) => command.group === group && command.keys.length > 0);
  if (listed.length === 0) return null;
  return (
    <section>
      <h3 className="section-head">{name}</h3>
      <dl>
        {listed.map(({ id, label, keys }) => (
          <div key={id} className="help-row">
            <dt>{label[language]}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{showKey(key, isMac)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
