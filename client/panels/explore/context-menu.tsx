import { type ReactNode, useRef } from "react";
import { Collection, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components";
import { showKey } from "../../commands/match-key.ts";
import { useApp, useAppStore, useOverview, useTexts } from "../../state/app-context.tsx";
import type { MenuTarget, OpenMenu } from "../../state/app-state.ts";
import { indexOf } from "../../state/visible-part.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { relationWording } from "../../ui/relation-wording.ts";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { exploreTexts } from "./explore-texts.ts";
import type { MenuEntry, MenuGroup } from "./menu-entry.ts";
import { useCanvasMenu } from "./use-canvas-menu.ts";
import { useEntityMenu } from "./use-entity-menu.ts";
import { nameOf, useBundleMenu, useStatementMenu } from "./use-line-menu.ts";
import "./context-menu.css";

/** The menu of what was pointed at on the canvas. */
export function ContextMenu() {
  const menu = useApp((state) => state.menu);
  if (!menu) return null;
  return <MenuOf menu={menu} target={menu.target} />;
}

function MenuOf({ menu, target }: { readonly menu: OpenMenu; readonly target: MenuTarget }) {
  switch (target.kind) {
    case "entity":
      return <EntityMenu menu={menu} target={target} />;
    case "statement":
      return <StatementMenu menu={menu} target={target} />;
    case "bundle":
      return <BundleMenu menu={menu} target={target} />;
    case "canvas":
      return <CanvasMenu menu={menu} />;
  }
}

interface MenuProps<Kind extends MenuTarget["kind"]> {
  readonly menu: OpenMenu;
  readonly target: Extract<MenuTarget, { readonly kind: Kind }>;
}

function EntityMenu({ menu, target: { id } }: MenuProps<"entity">) {
  const texts = useTexts(exploreTexts);
  const language = useApp((state) => state.language);
  const groups = useEntityMenu(id);
  const overview = useOverview();
  const card = overview?.entities.find((each) => each.id === id);
  if (!overview || !card) return null;
  return (
    <FloatingMenu
      menu={menu}
      groups={groups}
      name={texts.menuOf(nameOf(indexOf(overview), id, language))}
      title={
        <>
          <TypeIcon type={card.type} size={20} />
          <span>
            <EntityLabel name={card.name} />
          </span>
        </>
      }
    />
  );
}

function StatementMenu({ menu, target }: MenuProps<"statement">) {
  const texts = useTexts(exploreTexts);
  const language = useApp((state) => state.language);
  const groups = useStatementMenu(target);
  const overview = useOverview();
  const index = overview && indexOf(overview);
  const at = index?.statementAt.get(target.id);
  if (!index || at === undefined) return null;
  const statement = index.statements[at];
  const relation = index.relations[at];
  if (!statement || !relation) return null;
  const wording = relationWording(relation, index.statuses[at] ?? "fact")[language];
  const [from, to] = [statement.subject, statement.object].map((end) => nameOf(index, end, language));
  const said = language === "zh" ? `${from}${wording}${to}` : `${from} ${wording} ${to}`;
  return (
    <FloatingMenu
      menu={menu}
      groups={groups}
      name={texts.menuOf(said)}
      title={
        <>
          <LineSwatch kind={relation.kind} status={index.statuses[at] ?? "fact"} />
          <span className="name">{said}</span>
        </>
      }
    />
  );
}

function BundleMenu({ menu, target }: MenuProps<"bundle">) {
  const texts = useTexts(exploreTexts);
  const language = useApp((state) => state.language);
  const groups = useBundleMenu(target);
  const overview = useOverview();
  if (!overview) return null;
  const [from, to] = target.ends;
  const index = indexOf(overview);
  const said = texts.bundle(nameOf(index, from, language), nameOf(index, to, language));
  return (
    <FloatingMenu
      menu={menu}
      groups={groups}
      name={texts.menuOf(said)}
      title={<span className="name">{said}</span>}
    />
  );
}

function CanvasMenu({ menu }: { readonly menu: OpenMenu }) {
  const texts = useTexts(exploreTexts);
  const groups = useCanvasMenu();
  return <FloatingMenu menu={menu} groups={groups} name={texts.canvasMenu} />;
}

interface FloatingMenuProps {
  readonly menu: OpenMenu;
  readonly groups: readonly MenuGroup[];
  readonly name: string;
  readonly title?: ReactNode;
}

/** A menu beside a rectangle of the window: to its right where there is room, on a phone below it. */
function FloatingMenu({ menu, groups, name, title }: FloatingMenuProps) {
  const store = useAppStore();
  const anchor = useRef<HTMLSpanElement>(null);
  const isPhone = useMedia("(max-width: 720px)");
  const close = () => store.setState({ menu: undefined });
  const filled = groups.filter((group) => group.length > 0);
  const { x, y, width, height } = menu.beside;
  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        aria-hidden="true"
        style={{ left: x, top: y, width: Math.max(1, width), height: Math.max(1, height) }}
      />
      <Popover
        className="menu-popover context-menu"
        aria-label={name}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement={isPhone ? "bottom" : "right top"}
        offset={8}
        containerPadding={12}
      >
        {title && <div className="menu-title">{title}</div>}
        <Menu
          className="menu"
          aria-label={name}
          autoFocus="first"
          onClose={close}
          onAction={(key) => {
            const entry = groups.flat().find(({ id }) => id === key);
            // First closed, so that what it opens can take the focus.
            close();
            entry?.run();
          }}
        >
          {filled.map((group, place) => (
            <Collection key={group[0]?.id}>
              {place > 0 && <Separator className="menu-line" />}
              <MenuSection className="menu-section" aria-label={group[0]?.label ?? ""}>
                {group.map((entry) => (
                  <MenuRow key={entry.id} entry={entry} />
                ))}
              </MenuSection>
            </Collection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function MenuRow({ entry: { id, label, icon: Icon, kind, count, keys } }: { readonly entry: MenuEntry }) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const text = count === undefined ? label : `${label} +${count}`;
  return (
    <MenuItem id={id} className="menu-item" textValue={text} data-inset={kind || undefined}>
      <span className="menu-icon">
        {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
        {kind && <LineSwatch kind={kind} />}
      </span>
      <span className="menu-label">{label}</span>{" "}
      {count !== undefined && <span className="menu-count">+{count}</span>}
      {keys && (
        <span className="menu-keys" aria-hidden="true">
          <kbd>{showKey(keys, isMac)}</kbd>
        </span>
      )}
    </MenuItem>
  );
}
