// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/** The words of the page, all of which come from the server. */
export class Words {
  constructor(readonly language: string, private readonly texts: Readonly<Record<string, string>>) {}

  /** The words in the reader's language. */
  static async fetch(): Promise<Words> {
    const answer = await (await fetch('words.json')).json() as { language: string; texts: Record<string, string> };
    return new Words(answer.language, answer.texts);
  }

  /** The text of a key, its {0}, {1} … filled; the key where there is none. */
  of(key: string, ...parts: (string | number)[]): string {
    const text = this.texts[key] ?? key;
    return text.replace(/\{(\d)\}/g, (_, number) => String(parts[Number(number)] ?? ''));
  }
}
