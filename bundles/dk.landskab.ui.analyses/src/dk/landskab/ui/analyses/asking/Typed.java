// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.model.ExactDay;

/** Reads what a person typed; what is no answer is thrown as {@link WrongInput}. */
final class Typed {

    private static final Pattern RATE = Pattern.compile("([A-Za-z]{3})\\s*=\\s*(\\d+(?:[.,]\\d+)?)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");

    private Typed() {
    }

    static String something(String text) {
        if (text.isEmpty()) {
            throw new WrongInput("nothing");
        }
        return text;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ExactDay.parse(text));
        } catch (DateTimeException wrong) {
            throw new WrongInput("date", text);
        }
    }

    /** A number, with a point or a comma, between two bounds. */
    static Optional<BigDecimal> number(String text, int least, int most) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new WrongInput("number", text, least, most);
            }
            return Optional.of(number);
        } catch (NumberFormatException wrong) {
            throw new WrongInput("number", text, least, most);
        }
    }

    static Optional<String> currency(String text) {
        if (!text.isEmpty() && !CURRENCY.matcher(text).matches()) {
            throw new WrongInput("currency", text);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toUpperCase(Locale.ROOT));
    }

    /** Rates, as {@code SEK=0.65}, apart by blanks or semicolons. */
    static SortedMap<String, BigDecimal> rates(String text) {
        SortedMap<String, BigDecimal> rates = new TreeMap<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("[;\\s]+(?=[A-Za-z])")) {
            Matcher rate = RATE.matcher(each.strip());
            if (!rate.matches() || new BigDecimal(rate.group(2).replace(',', '.')).signum() <= 0) {
                throw new WrongInput("rate", each);
            }
            rates.put(rate.group(1).toUpperCase(Locale.ROOT), new BigDecimal(rate.group(2).replace(',', '.')));
        }
        return rates;
    }
}
