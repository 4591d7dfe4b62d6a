// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.io.UncheckedIOException;
import java.util.Optional;

import dk.landskab.analysis.merger.money.MixedCurrenciesException;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.StoreException;
import dk.landskab.store.disk.DiskReason;

/** Why something could not be done, in a sentence that says what to do. */
final class Failures {

    private Failures() {
    }

    /** The sentence; empty for a fault of ours. */
    static Optional<String> sentence(RuntimeException failure, Language language) {
        return switch (failure) {
            case StoreException refused -> Optional.of(refused.in(language));
            case EditRefusedException refused -> Optional.of(refused.what().in(language));
            case MixedCurrenciesException mixed -> Optional.of(mixed.what().in(language));
            case UncheckedIOException disk -> Optional.of(Message.of(Failures.class, "disk",
                    DiskReason.of(disk.getCause())).in(language));
            default -> Optional.empty();
        };
    }
}
