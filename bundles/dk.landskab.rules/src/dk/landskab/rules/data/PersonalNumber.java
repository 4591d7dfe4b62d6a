// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers by which Denmark and Sweden know a person.
 *
 * <p>How sure one must be depends on what stands around the digits. After a word for such a number a possible date is
 * enough. So is it where the digits are written in the way of such a number, with a hyphen. After a word for another
 * number, or where the digits are written otherwise, the check digit must be right as well; with neither hyphen nor
 * word, digits after a word for another number are that number. A Swedish number always has a right check digit; a
 * Danish one need not have since 2007.
 */
enum PersonalNumber {

    /** The Danish CPR number: day, month, year, four digits. */
    CPR {
        @Override
        boolean fits(Written number) {
            return number.date().length() == 6
                    && (PersonalDates.isDanish(number.digits()) || isReplacement(number))
                    && (number.isPlain() || CheckDigits.isModulus11(number.digits()));
        }
    },
    /** The Swedish personnummer or samordningsnummer: year, month, day, four digits. */
    PERSONNUMMER {
        @Override
        boolean fits(Written number) {
            String digits = number.digits();
            return PersonalDates.isSwedish(number.date()) && CheckDigits.isLuhn(digits.substring(digits.length() - 10))
                    && (number.after(Cue.PERSON) || !PersonalDates.isTimestamp(digits));
        }
    };

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}_])(?<![\\p{N}][-.:/])"
            + "(\\d{6}|\\d{8})([-–+ ]?)(\\d{4})(?![\\p{L}\\p{N}_])(?![-–./:]\\p{N})");
    private static final Pattern LETTER_BEFORE = Pattern.compile("\\p{L}-");
    private static final Pattern GROUP_BEFORE = Pattern.compile("\\p{N} ");
    private static final Pattern GROUP_AFTER = Pattern.compile(" \\p{N}");

    /** What the words before a number say that it is. */
    enum Cue {
        PERSON, OTHER, NONE
    }

    /** Digits that may be such a number, with what stands before them. */
    record Written(String date, String separator, String end, Cue cue) {

        String digits() {
            return date + end;
        }

        boolean after(Cue meant) {
            return cue == meant;
        }

        boolean isHyphenated() {
            return !separator.isBlank();
        }

        /** Whether it need not prove itself by its check digit. */
        boolean isPlain() {
            return cue == Cue.PERSON || isHyphenated() && cue == Cue.NONE;
        }
    }

    abstract boolean fits(Written number);

    /**
     * The kind of the first personal number in a text.
     *
     * @param label what the text is said to be, such as the key of a property
     */
    static Optional<PersonalNumber> in(String label, String text) {
        if (!mayHoldOne(text)) {
            return Optional.empty();
        }
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            Optional<PersonalNumber> found = at(matcher, label, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isReplacement(Written number) {
        return number.after(Cue.PERSON) && PersonalDates.isDanishReplacement(number.digits())
                && !PERSONNUMMER.fits(number);
    }

    private static Optional<PersonalNumber> at(Matcher matcher, String label, String text) {
        Cue cue = PersonalCues.of(label, text, matcher.start());
        Written number = new Written(matcher.group(1), matcher.group(2), matcher.group(3), cue);
        boolean isOther = cue == Cue.OTHER && !number.isHyphenated()
                || cue != Cue.PERSON && isPartOfMore(matcher, text, number);
        return isOther ? Optional.empty() : Stream.of(values()).filter(kind -> kind.fits(number)).findFirst();
    }

    /** Whether letters and a hyphen, or other groups of digits, belong to the number. */
    private static boolean isPartOfMore(Matcher matcher, String text, Written number) {
        String before = text.substring(Math.max(0, matcher.start() - 2), matcher.start());
        return LETTER_BEFORE.matcher(before).matches()
                || number.separator().equals(" ") && (GROUP_BEFORE.matcher(before).matches()
                        || GROUP_AFTER.matcher(text).region(matcher.end(), text.length()).lookingAt());
    }

    /** Spares the patterns where there are not enough digits. */
    private static boolean mayHoldOne(String text) {
        return text != null && text.chars().filter(each -> each >= '0' && each <= '9').limit(10).count() == 10;
    }
}
