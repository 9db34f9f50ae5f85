import {
  Box,
  Building2,
  Landmark,
  Layers,
  type LucideIcon,
  Sparkle,
  TrendingUp,
  UserRound,
} from "lucide-react";
import type { CSSProperties } from "react";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";

const icons: Readonly<Record<EntityTypeId, LucideIcon>> = {
  company: Building2,
  person: UserRound,
  investor: TrendingUp,
  model: Sparkle,
  product: Box,
  institution: Landmark,
  group: Layers,
};

interface TypeIconProps {
  readonly type: EntityTypeId;
  /** Diameter of the disc in px. */
  readonly size: number;
}

/** The disc of an entity, as on the canvas. */
export function TypeIcon({ type, size }: TypeIconProps) {
  const Icon = icons[type];
  return (
    <span
      className="type-icon"
      aria-hidden="true"
      style={{ width: size, height: size, "--disc": `var(--type-${type})` } as CSSProperties}
    >
      <Icon size={Math.round(size * 0.58)} strokeWidth={2.25} />
    </span>
  );
}
