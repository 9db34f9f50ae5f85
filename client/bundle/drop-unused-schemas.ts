import type { Plugin } from "vite";
import { parseAst } from "vite";

/** What of a syntax tree's node is read here. */
interface SyntaxNode {
  readonly type: string;
  /** Offsets into the module's code. */
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/**
 * Lets a bundle drop the zod schemas that it only takes types or names from. A schema is made by a call, and a bundler
 * keeps a call that might do something; so in each module that imports zod the calls that make a constant schema are
 * marked as free of effects.
 */
export function dropUnusedSchemas(): Plugin {
  return {
    name: "drop-unused-schemas",
    enforce: "post",
    apply: "build",
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !/from\s*"zod"/.test(code)) return null;
      return { code: markSchemas(code), map: null };
    },
  };
}

/** `code`, JavaScript, with each schema at its top level made by a call that is marked as pure. */
export function markSchemas(code: string): string {
  const program = parseAst(code) as unknown as { readonly body: SyntaxNode[] };
  const schemas = program.body.flatMap(constantsOf).filter(isSchema);
  let marked = code;
  for (const { start, end } of schemas.toReversed()) {
    marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`;
  }
  return marked;
}

/** The values that a statement of a module's top level gives to constants. */
function constantsOf(statement: SyntaxNode): SyntaxNode[] {
  const declaration =
    statement.type === "ExportNamedDeclaration" ? (statement.declaration as SyntaxNode | null) : statement;
  if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return [];
  return (declaration.declarations as SyntaxNode[]).flatMap(({ init }) => (init as SyntaxNode | null) ?? []);
}

/** Whether a value is a call, or a chain of calls, on `z` or on another schema, which a capital begins. */
function isSchema(value: SyntaxNode): boolean {
  if (value.type !== "CallExpression") return false;
  let root: SyntaxNode = value;
  while (root.type === "CallExpression" || root.type === "MemberExpression") {
    root = (root.type === "CallExpression" ? root.callee : root.object) as SyntaxNode;
  }
  return root.type === "Identifier" && /^(?:z$|[A-Z])/.test(String(root.name));
}
