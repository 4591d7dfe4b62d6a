// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;

/** Numbers and amounts as people write them: {@code 1 250 000}, {@code 2.5}, {@code 12,50}. */
public final class Amounts {

    private static final Pattern DECIMAL = Pattern
            .compile("(-? ?)([0-9][0-9_]*(?: [0-9]{3})*)(?:[.] ?([0-9]+)| ?, ?([0-9]+))?");
    private static final Pattern AMOUNT = Pattern.compile("-? ?[0-9][0-9_ ]*.*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern GAP = Pattern.compile("(?<=[0-9]) (?=[0-9])|_|(?<=^-) ");
    private static final int LONGEST = 40;

    private Amounts() {
    }

    /** A decimal number; digits before the comma may stand in groups of three. */
    static BigDecimal decimal(String text, INode node) {
        Matcher matcher = DECIMAL.matcher(text);
        if (!matcher.matches() || text.length() > LONGEST) {
            throw new Unconvertible(node, "number", text);
        }
        String fraction = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        String whole = matcher.group(2).replace(" ", "").replace("_", "");
        return new BigDecimal(matcher.group(1).strip() + whole + (fraction == null ? "" : "." + fraction));
    }

    /** A number without a fraction, at most so large. */
    static Integer whole(String text, INode node, int largest) {
        try {
            int value = Integer.parseInt(text.replace("_", ""));
            if (value <= largest) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new Unconvertible(node, "whole", text);
        }
        throw new Unconvertible(node, "tooLarge", text, largest);
    }

    static String currency(String text, INode node) {
        if (!CURRENCY.matcher(text).matches()) {
            throw new Unconvertible(node, "currency", text);
        }
        return text;
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** An amount without spaces between its digits. */
    static String ungrouped(String text) {
        return GAP.matcher(text).replaceAll("");
    }

    /** A number in groups of three digits. */
    public static String written(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = whole.startsWith("-") ? "-" : "";
        StringBuilder grouped = new StringBuilder(whole.substring(sign.length()));
        for (int at = grouped.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ' ');
        }
        return sign + grouped + (point < 0 ? "" : plain.substring(point));
    }
}
