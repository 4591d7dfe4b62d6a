// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;
import java.util.Locale;

import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/** The words of a picture that come from no model. */
record Words(Language language) {

    private static final Texts TEXTS = new Texts(Words.class);

    String of(Fate fate) {
        return of("fate." + fate.name().toLowerCase(Locale.ROOT));
    }

    String of(Rule.Level level) {
        return of("level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** The letter that stands in the sign of a finding. */
    String letter(Rule.Level level) {
        return of(level).substring(0, 1).toUpperCase(language.locale());
    }

    String of(String key, Object... arguments) {
        return TEXTS.get(language, key, List.of(arguments));
    }
}
