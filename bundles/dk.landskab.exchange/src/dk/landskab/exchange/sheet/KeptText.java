// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.Optional;

/** The cell {@code ="007"}: a formula that says a text, so that nobody takes it for a number. */
final class KeptText {

    private static final String BEGIN = "=\"";
    private static final String QUOTE = "\"";
    private static final String QUOTED = "\"\"";

    private KeptText() {
    }

    /** The text that a formula says; empty where it computes more. */
    static Optional<String> in(String formula) {
        if (formula.length() <= BEGIN.length() || !formula.startsWith(BEGIN) || !formula.endsWith(QUOTE)) {
            return Optional.empty();
        }
        String inner = formula.substring(BEGIN.length(), formula.length() - 1);
        return inner.replace(QUOTED, "").contains(QUOTE) ? Optional.empty()
                : Optional.of(inner.replace(QUOTED, QUOTE));
    }
}
