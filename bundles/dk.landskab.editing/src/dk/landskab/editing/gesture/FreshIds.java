// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

/** Makes ids that nothing has yet and that a person can read in a difference. */
public final class FreshIds {

    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /** Ids that do not meet those which are taken, nor each other. */
    public FreshIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /**
     * A new id.
     *
     * @param prefix the organisation or the object that the new one belongs to
     * @param type of the object
     * @param name of the object; may be empty
     * @return {@code PREFIX.TYPE.NAME}, with a number behind where that is taken
     */
    public String next(String prefix, EClass type, String name) {
        String slug = slug(name);
        return free(prefix + "." + type.getName().toLowerCase(Locale.ROOT) + (slug.isEmpty() ? "" : "." + slug));
    }

    /**
     * A new id like those of others.
     *
     * @param stem see {@link IdStems}
     * @param name of the object; one without letters and digits counts as {@code new}
     */
    public String like(String stem, String name) {
        String slug = slug(name);
        return free(stem + "." + (slug.isEmpty() ? "new" : slug));
    }

    /** An id as it is wanted, with a number behind where that is taken. */
    String free(String wanted) {
        String id = wanted;
        for (int number = 2; taken.test(id) || given.contains(id); number++) {
            id = wanted + "-" + number;
        }
        given.add(id);
        return id;
    }

    /** A name in small letters, digits and dashes; empty where it has none of them. */
    public static String slug(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String slug = ENDS.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.length() <= LONGEST ? slug : ENDS.matcher(slug.substring(0, LONGEST)).replaceAll("");
    }
}
