// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name without what people write now this way, now that way: case, punctuation, blanks, marks on letters, the legal
 * form of a firm, and the version at the end. The Danish and Swedish letters, the pairs of letters that stand for them,
 * and the bare letters are alike: {@code Ålborg}, {@code Aalborg} and {@code Alborg}; {@code Østerå} and {@code
 * Oestera}.
 *
 * @param text never empty
 */
public record NormalName(String text) {

    private static final String FORM = "(?:a/s|i/s|p/s|k/s|a\\.?m\\.?b\\.?a|f\\.?m\\.?b\\.?a|aps|ivs|as|asa|ans|ab|hb"
            + "|kb|oyj?|gmbh|ag|ltd|inc|llc|bv|plc)\\.?";
    private static final Pattern LEGAL_FORM = Pattern.compile("(?<=[\\p{L}\\p{N}).])[\\s,]+" + FORM + "(?=$|[\\s,;(])");
    private static final Pattern VERSION = Pattern.compile(
            "[\\s\\-_]+(?:v|ver|vers|version|release|rel|udgave|utgåva)?\\.?\\s*\\d+(?:\\.\\w+)*$");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The normal form of a name; empty for none and for one without letters and digits. */
    public static Optional<NormalName> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        String bare = VERSION.matcher(LEGAL_FORM.matcher(lower).replaceAll("")).replaceFirst("");
        String folded = folded(bare);
        String text = folded.isEmpty() ? folded(lower) : folded;
        return text.isEmpty() ? Optional.empty() : Optional.of(new NormalName(text));
    }

    private static String folded(String lower) {
        String letters = lower.replace("å", "a").replace("aa", "a").replace("æ", "a").replace("ä", "a")
                .replace("ae", "a").replace("ø", "o").replace("ö", "o").replace("oe", "o").replace("ß", "ss");
        String plain = MARK.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }
}
