// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Requirement;

/**
 * Words by which the requirements of a case are known for what they ask, in Danish, Swedish, Norwegian and English. What
 * a requirement comes from speaks for it, too.
 */
enum Cues {
    /** The general IT terms of a municipality. */
    GENERAL_TERMS("\\b(it|ikt|ict)\\b[\\s-]*(\\p{L}+\\s+)?\\p{L}*(vilkår|villkor|betingelser|terms)"),
    /** That those who will use something take part in making it. */
    INVOLVED_USERS("(borger|bruger|bruker|innbygger|medborgar|invånar|användar|citizen|user|resident|sagsbehandler"
            + "|saksbehandler|handläggar|medarbejder|medarbetar)",
            "(prøv|pröv|prova|inddrag|involve|medvirk|medverk|delta|workshop|test|trial|tried|try|take part|consult)");

    private final List<Pattern> patterns;

    Cues(String... patterns) {
        this.patterns = Stream.of(patterns)
                .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    }

    /** Whether a requirement of a case asks for it. */
    boolean isAskedFor(Acquisition acquisition) {
        return acquisition.getRequirements().stream().flatMap(Cues::texts).anyMatch(this::isIn);
    }

    private boolean isIn(String text) {
        return patterns.stream().allMatch(each -> each.matcher(text).find());
    }

    private static Stream<String> texts(Requirement requirement) {
        return Stream.concat(Stream.ofNullable(requirement.getText()), requirement.getFrom().stream()
                .filter(each -> !each.eIsProxy()).map(Element::getName).filter(each -> each != null));
    }
}
