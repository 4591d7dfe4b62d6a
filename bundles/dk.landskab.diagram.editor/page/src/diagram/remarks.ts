// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What is found wrong with elements of the diagram; told on hover, beside what their pictures tell. */
class Remarks {
  private texts = new Map<string, string[]>();

  /** Replaces all that is said. */
  set(findings: { elementId: string; description: string }[]): void {
    this.texts = new Map();
    for (const { elementId, description } of findings) {
      this.texts.set(elementId, [...(this.texts.get(elementId) ?? []), description]);
    }
  }

  /** A tooltip, with what is found wrong and not in it yet. */
  with(id: string, tip: string): string {
    return [tip, ...(this.texts.get(id) ?? []).filter(each => !tip.includes(each))].filter(each => each).join('\n');
  }
}

export const remarks = new Remarks();
