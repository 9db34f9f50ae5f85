import { Check, RefreshCw } from "lucide-react";
import { Menu, MenuItem, MenuSection, Separator, Text } from "react-aria-components";
import { useChange, useTexts } from "../state/app-context.tsx";
import { chooseLayout, MAP } from "../state/layout-run.ts";
import { layoutTexts } from "./layout-texts.ts";
import { useLayoutEntries } from "./use-layout-entries.ts";

/** Which layout; the one that holds can be run again on what is drawn by now. */
export default function LayoutMenu() {
  const { layout, again, againPurpose } = useTexts(layoutTexts);
  const change = useChange();
  const { entries, chosen } = useLayoutEntries();
  return (
    <Menu
      className="menu"
      aria-label={layout}
      autoFocus="first"
      onAction={(key) => {
        const id = key === "again" ? chosen : String(key);
        if (key === "again" || id !== chosen) change((state) => chooseLayout(state, id));
      }}
    >
      <MenuSection className="menu-section" selectionMode="single" selectedKeys={[chosen]}>
        {entries.map(({ id, name, purpose }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={name}>
            {({ isSelected }) => (
              <>
                <span className="menu-check">{isSelected && <Check size={14} aria-hidden="true" />}</span>
                <span className="menu-label">
                  <Text slot="label">{name}</Text>
                  <Text slot="description" elementType="small">
                    {purpose}
                  </Text>
                </span>
              </>
            )}
          </MenuItem>
        ))}
      </MenuSection>
      {chosen !== MAP && <Separator className="menu-line" />}
      {chosen !== MAP && (
        <MenuItem id="again" className="menu-item" textValue={again}>
          <span className="menu-check">
            <RefreshCw size={14} aria-hidden="true" />
          </span>
          <span className="menu-label">
            {again} <small>{againPurpose}</small>
          </span>
        </MenuItem>
      )}
    </Menu>
  );
}
