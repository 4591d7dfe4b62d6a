// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import org.eclipse.lsp4j.Range;

import dk.landskab.acquisition.ide.text.TextBuffer;

/** A stretch of a text, in UTF-16 units from 0. */
public record Span(int offset, int length) {

    /** The stretch that a service told of a text. */
    public static Span of(TextBuffer text, Range range) {
        int from = text.offset(range.getStart());
        return new Span(from, Math.max(0, text.offset(range.getEnd()) - from));
    }

    /** Where it ends. */
    public int end() {
        return offset + length;
    }

    /** Whether it holds an offset, or ends there. */
    public boolean touches(int at) {
        return offset <= at && at <= end();
    }
}
