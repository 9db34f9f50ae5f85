import { Check, Download } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { exportFormats } from "../../core/exports/index.ts";
import { useApp, useMessages, useOverview } from "../state/app-context.tsx";
import { type ExportScope, exportAddress } from "../state/export-scopes.ts";
import { isFiltered } from "../state/filter-changes.ts";
import { shownName } from "../ui/entity-names.ts";

/** The formats of the registry as downloads: of the whole graph unless a smaller part is chosen in the menu. */
export function ExportMenu({ className }: { readonly className?: string }) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const selection = useApp((state) => state.view.selection);
  const overview = useOverview();
  const [chosen, setChosen] = useState<ExportScope>("whole");
  const selected =
    selection.kind === "entity" ? overview?.entities.find(({ id }) => id === selection.id) : undefined;
  const scopes: readonly { id: ExportScope; label: string }[] = [
    { id: "whole", label: messages.exportWhole },
    ...(isFiltered(filters) ? [{ id: "shown" as const, label: messages.exportShown }] : []),
    ...(selected
      ? [{ id: "around" as const, label: messages.exportAround(shownName(selected.name, language).text) }]
      : []),
  ];
  const scope = scopes.some(({ id }) => id === chosen) ? chosen : "whole";
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && setChosen("whole")}>
      <Button className={className ?? "text-icon-button"}>
        <Download size={16} strokeWidth={1.75} aria-hidden="true" />
        {messages.export}
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={8}>
        <Menu className="menu" aria-label={messages.export}>
          {scopes.length > 1 && (
            <MenuSection
              className="menu-section"
              selectionMode="single"
              disallowEmptySelection
              shouldCloseOnSelect={false}
              selectedKeys={[scope]}
              onSelectionChange={(keys) => {
                const [key] = keys === "all" ? [] : [...keys];
                const next = scopes.find(({ id }) => id === key);
                if (next) setChosen(next.id);
              }}
            >
              <Header className="section-head">{messages.exportWhat}</Header>
              {scopes.map(({ id, label }) => (
                <MenuItem key={id} id={id} className="menu-item" textValue={label}>
                  {({ isSelected }) => (
                    <>
                      <span className="menu-check">
                        {isSelected && <Check size={14} aria-hidden="true" />}
                      </span>
                      <span className="menu-label">{label}</span>
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {scopes.length > 1 && <Separator className="menu-line" />}
          <MenuSection className="menu-section">
            <Header className="section-head">{messages.exportAs}</Header>
            {exportFormats.map(({ id, label, extension }) => (
              <MenuItem
                key={id}
                id={`as-${id}`}
                className="menu-item"
                textValue={label[language]}
                aria-label={label[language]}
                href={exportAddress(id, scope, filters, selected?.id, overview)}
                download={`tieline.${extension}`}
              >
                <span className="menu-label">{label[language]}</span>
                <span className="menu-extra">.{extension}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
