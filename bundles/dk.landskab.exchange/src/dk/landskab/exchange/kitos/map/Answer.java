// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Optional;

import dk.landskab.model.core.Tri;

/** What KITOS answers to a question: two ways of yes and no, and two ways of not knowing, which are not the same. */
enum Answer {
    YES("Ja"), NO("Nej"), PARTLY("Delvist"), UNKNOWN("Ved ikke"), UNDECIDED("Ikke besluttet"),
    IRRELEVANT("Ikke relevant");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** The word that KITOS's overviews have for it, whichever way it came. */
    String word() {
        return word;
    }

    /** The answer as the model has it; empty where there is none yet, which is kept in words. */
    Optional<Tri> tri() {
        return switch (this) {
            case YES -> Optional.of(Tri.YES);
            case NO -> Optional.of(Tri.NO);
            case PARTLY -> Optional.of(Tri.PARTLY);
            case UNKNOWN, UNDECIDED, IRRELEVANT -> Optional.empty();
        };
    }
}
