// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;

/** Names and texts, as they are written and as they are meant. */
public final class Words {

    private static final Pattern PLAIN_NAME = Pattern.compile(
            "[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F][A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F0-9_-]*"
                    + "(?:\\.[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F0-9_-]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?: [A-Z]{3})?");
    private static final String WILDCARD = ".*";

    private Words() {
    }

    /** The id that a name stands for: without the backticks that allow any. */
    public static String name(String written) {
        return written.length() > 1 && written.startsWith("`") && written.endsWith("`")
                ? written.substring(1, written.length() - 1) : written;
    }

    /** The id that a name gives, refused where it cannot be one. */
    static String id(String written, INode node) {
        String id = name(written);
        boolean plain = id.equals(written);
        if (plain && written.startsWith("`") || id.isEmpty()) {
            throw new Unconvertible(node, "openName");
        }
        if (plain && !PLAIN_NAME.matcher(id).matches()) {
            throw new Unconvertible(node, "name", id);
        }
        return id;
    }

    /** A prefix of ids, without what stands for their rest. */
    static String namespace(String written, INode node) {
        return id(written.endsWith(WILDCARD) ? written.substring(0, written.length() - WILDCARD.length()) : written, node);
    }

    /** How an id is written: in backticks unless it is a plain word that the language does not use itself. */
    public static String written(String id, Set<String> reserved) {
        return PLAIN_NAME.matcher(id).matches() && !reserved.contains(id) ? id : "`" + id + "`";
    }

    /** A text without its quotes, refused where the second is missing. */
    static String closed(String quoted, INode node) {
        int escapes = 0;
        for (int i = quoted.length() - 2; i >= 0 && quoted.charAt(i) == '\\'; i--) {
            escapes++;
        }
        if (quoted.length() < 2 || !quoted.endsWith("\"") || escapes % 2 == 1) {
            throw new Unconvertible(node, "openText");
        }
        return unquoted(quoted);
    }

    /** A text without its quotes. */
    public static String unquoted(String quoted) {
        String inner = quoted.length() > 1 && quoted.startsWith("\"") && quoted.endsWith("\"")
                ? quoted.substring(1, quoted.length() - 1) : quoted;
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder text = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char each = inner.charAt(i);
            text.append(each == '\\' && i + 1 < inner.length() ? meant(inner.charAt(++i)) : each);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n")
                .replace("\t", "\\t") + '"';
    }

    /** What a variable is compared with: a word, a text or an amount without its groups. */
    static String value(String written) {
        if (written.startsWith("\"")) {
            return unquoted(written);
        }
        return Amounts.isAmount(written) ? Amounts.ungrouped(written) : name(written);
    }

    /** How a value of a comparison is written. */
    public static String writtenValue(String value, Set<String> reserved) {
        return NUMBER.matcher(value).matches() || PLAIN_NAME.matcher(value).matches() && !reserved.contains(value)
                ? value : quoted(value);
    }
}
