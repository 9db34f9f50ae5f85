import { Check, SlidersHorizontal } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useApp, useTexts } from "../../state/app-context.tsx";
import type { TableColumn } from "./table-column.ts";
import { tableTexts } from "./table-texts.ts";

interface ColumnMenuProps {
  readonly columns: readonly TableColumn[];
  readonly shown: ReadonlySet<string>;
  readonly onShow: (shown: ReadonlySet<string>) => void;
}

/** Chooses which columns are shown; at least one is. */
export function ColumnMenu({ columns, shown, onShow }: ColumnMenuProps) {
  const texts = useTexts(tableTexts);
  const language = useApp((state) => state.language);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={texts.columns}>
        <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={8}>
        <Menu
          className="menu"
          aria-label={texts.columns}
          selectionMode="multiple"
          disallowEmptySelection
          shouldCloseOnSelect={false}
          selectedKeys={shown}
          onSelectionChange={(keys) =>
            onShow(new Set(keys === "all" ? columns.map(({ id }) => id) : [...keys].map(String)))
          }
        >
          {columns.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label[language]}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Check size={14} aria-hidden="true" />}</span>
                  <span className="menu-label">{label[language]}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
