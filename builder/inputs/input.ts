import type { Message } from "../../core/message.ts";

/** What a file holds before it is read: `path` only names it, nobody opens it. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Size on the disk, where the file was too large to be loaded and `bytes` are empty. */
  readonly size?: number;
}

/** The text of a document and what its source says about it. */
export interface DraftDocument {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language?: string;
  readonly uri?: string;
}

export type ReadResult =
  | { readonly status: "read"; readonly draft: DraftDocument; readonly messages: readonly Message[] }
  | { readonly status: "failed"; readonly messages: readonly Message[] };

/** A file format: how it is told by its name and how its text is had. */
export interface InputFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly read: (content: string) => { draft: DraftDocument; messages: Message[] };
}
