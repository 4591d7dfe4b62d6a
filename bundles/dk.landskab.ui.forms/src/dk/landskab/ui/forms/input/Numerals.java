// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.input;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.model.edit.Language;

/**
 * Numbers as a language writes them. A group of thousands has three digits and nothing else passes for one, so that a
 * point or comma which was meant for decimals is never taken for a thousand.
 */
record Numerals(Language language) {

    private static final int DECIMALS = 20;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d+(\\.\\d+)?");

    /** The number that is meant; empty where it is none. */
    Optional<BigDecimal> read(String typed) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        String group = isSpace(symbols.getGroupingSeparator()) ? " " : String.valueOf(symbols.getGroupingSeparator());
        String text = SPACES.matcher(typed.strip()).replaceAll(" ");
        text = withoutGroups(withoutGroups(text, " "), group);
        text = text.replace(symbols.getDecimalSeparator(), '.');
        return PLAIN.matcher(text).matches() && fits(typed, symbols)
                ? Optional.of(new BigDecimal(text.replace('−', '-'))) : Optional.empty();
    }

    /** Where the language's decimals have a comma, a point that is no group is no decimal point. */
    private static boolean fits(String typed, DecimalFormatSymbols symbols) {
        char other = symbols.getDecimalSeparator() == ',' ? '.' : ',';
        return typed.indexOf(other) < 0 || withoutGroups(SPACES.matcher(typed.strip()).replaceAll(" "),
                String.valueOf(other)).indexOf(other) < 0;
    }

    private static String withoutGroups(String text, String group) {
        String quoted = Pattern.quote(group);
        return text.matches("[-−]?\\d{1,3}(" + quoted + "\\d{3})+(\\D\\d+)?") ? text.replace(group, "") : text;
    }

    private static boolean isSpace(char each) {
        return Character.isSpaceChar(each);
    }

    /** The number as a person reads it. */
    String write(Number number, boolean grouped) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(grouped);
        if (number instanceof BigDecimal decimal) {
            format.setMinimumFractionDigits(Math.max(0, decimal.scale()));
        }
        return format.format(number);
    }
}
