// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import dk.landskab.ui.versions.compare.Compared;

/** The comparison that is shown, and those that were made besides, which are closed as soon as they are not needed. */
final class Comparisons {

    private final Queue<Compared> made = new ConcurrentLinkedQueue<>();
    private Optional<Compared> shown = Optional.empty();

    /** Takes note of one, on whichever thread made it. */
    void add(Compared compared) {
        made.add(compared);
    }

    /** The one that is shown. */
    Optional<Compared> shown() {
        return shown;
    }

    /** Shows one, or none, and closes all others. */
    void show(Optional<Compared> compared) {
        shown = compared;
        made.stream().filter(each -> compared.filter(each::equals).isEmpty()).forEach(each -> {
            made.remove(each);
            each.close();
        });
    }
}
