// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which columns name the holders of a role. KITOS adds one for each role that a municipality has defined, titled with
 * it, and another with the addresses; whatever reads as the title of somebody is taken for one, since names of people
 * must not come in by mistake.
 */
final class RoleColumns {

    private static final Pattern SOMEBODY = Pattern.compile(".*(ejer|ansvarlig|bruger|administrator|manager|koordinator"
            + "|kontakt|konsulent|rådgiver|modtager|leder|medarbejder|jurist|arkitekt|forvalter|tovholder|person"
            + "|godkender|bestiller|specialist|repræsentant|dpo|rolle|underskriver)(e|en|er|r|ne|erne)?");
    private static final Pattern MAIL = Pattern.compile(".*\\S@\\S+\\.\\S.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\s*[:(\\-]?\\s*\\(?(e-?mail|mail)\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private RoleColumns() {
    }

    static boolean isRole(String header) {
        return SOMEBODY.matcher(title(header).toLowerCase(Locale.ROOT)).matches() || ADDRESS.matcher(header).find();
    }

    /** The title of the role. */
    static String title(String header) {
        return ADDRESS.matcher(header).replaceFirst("").strip();
    }

    /** Whether a text has the address of somebody in it; a column that nobody knows may have them. */
    static boolean isAddress(String text) {
        return MAIL.matcher(text).matches();
    }
}
