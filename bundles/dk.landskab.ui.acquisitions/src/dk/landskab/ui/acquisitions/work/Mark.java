// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import org.eclipse.lsp4j.Diagnostic;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.rules.Severity;

/**
 * Something that is wrong at a place of a text.
 *
 * @param rule that says so
 * @param what is wrong and what to do, in the language of the person
 */
public record Mark(Span span, Severity severity, String rule, String what) {

    /** What a service told of a text. */
    static Mark of(TextBuffer text, Diagnostic told) {
        Severity severity = switch (told.getSeverity()) {
            case Error -> Severity.ERROR;
            case Warning -> Severity.WARNING;
            case Information, Hint -> Severity.INFORMATION;
        };
        return new Mark(Span.of(text, told.getRange()), severity, told.getCode().getLeft(), told.getMessage().getLeft());
    }

    /** The sentence with its rule. */
    public String sentence() {
        return what + " (" + rule + ")";
    }
}
