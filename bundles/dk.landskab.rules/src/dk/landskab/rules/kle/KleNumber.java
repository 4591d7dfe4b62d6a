// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of KLE: a main group (27), a group (27.03) or a subject (27.03.08).
 *
 * @param text as KLE writes it
 */
record KleNumber(String text) {

    private static final String NUMBER = "\\d{2}(?:\\.\\d{2}){0,2}";
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Pattern END_OF_ID = Pattern.compile(
            "(?i)(?:^|.*[^a-z])kle(?:\\W\\d{4}-\\d{2}-\\d{2})?(?:\\W.*?)??\\W(" + NUMBER + ")");

    /** The number that a text is. */
    static Optional<KleNumber> of(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(WHOLE.asMatchPredicate()).map(KleNumber::new);
    }

    /** The number that an id of KLE ends with, such as {@code kle.27.03.08}. */
    static Optional<KleNumber> ofId(String id) {
        Matcher matcher = END_OF_ID.matcher(id == null ? "" : id);
        return matcher.matches() ? Optional.of(new KleNumber(matcher.group(1))) : Optional.empty();
    }

    /** The groups that it lies in, the nearest first. */
    Stream<KleNumber> groups() {
        return Stream.iterate(text, each -> each.contains("."), each -> each.substring(0, each.lastIndexOf('.')))
                .map(each -> each.substring(0, each.lastIndexOf('.'))).map(KleNumber::new);
    }
}
