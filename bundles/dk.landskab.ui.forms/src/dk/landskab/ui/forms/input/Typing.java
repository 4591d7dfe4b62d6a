// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.input;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Phrase;
import dk.landskab.ui.forms.plan.Field;

/**
 * Reads and writes the text of a field.
 *
 * @param field that is asked as a text, a number or a date
 * @param language of the person
 */
public record Typing(Field field, Language language) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

    /** What a typed text means. */
    public Reading read(String typed) {
        if (typed.isBlank()) {
            return field.isRequired() ? Reading.wrong("required", Phrase.inside(field.feature()))
                    : new Reading.Value(field.feature().isMany() ? List.of() : null);
        }
        if (!typed.codePoints().allMatch(Typing::isWritable)) {
            return Reading.wrong("character");
        }
        return switch (field.kind()) {
            case NUMBER -> number(typed);
            case DATE -> Days.date(typed).<Reading>map(Reading.Value::new).orElseGet(() -> Reading.wrong("date"));
            case MOMENT -> Days.moment(typed).<Reading>map(Reading.Value::new).orElseGet(() -> Reading.wrong("moment"));
            case TEXTS -> new Reading.Value(typed.lines().map(String::strip).filter(each -> !each.isEmpty()).distinct()
                    .toList());
            case LINES -> new Reading.Value(typed.strip());
            default -> text(typed.strip());
        };
    }

    /** What XML 1.0 can hold, and with it the files of a landscape. */
    private static boolean isWritable(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    /** A value as the person reads it in the field; empty for no value. */
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            case LocalDateTime moment -> (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
            case Number number -> new Numerals(language).write(number, type() != CorePackage.Literals.YEAR);
            default -> value.toString();
        };
    }

    private Reading text(String typed) {
        List<String> patterns = ExtendedMetaData.INSTANCE.getPatternFacet(type());
        if (patterns.isEmpty()) {
            return new Reading.Value(typed);
        }
        String code = typed.toUpperCase(Locale.ROOT);
        return patterns.stream().allMatch(each -> Pattern.matches(each, code)) ? new Reading.Value(code)
                : Reading.wrong("currency");
    }

    private Reading number(String typed) {
        String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
        Optional<BigDecimal> read = new Numerals(language).read(digits);
        if (read.isEmpty()) {
            return Reading.wrong("number", new Numerals(language).write(EXAMPLE, true));
        }
        boolean whole = type().getInstanceClass() != BigDecimal.class;
        if (whole && read.get().stripTrailingZeros().scale() > 0) {
            return Reading.wrong("whole");
        }
        return outside(read.get()).<Reading>map(each -> each).orElseGet(() -> value(read.get()));
    }

    private Reading value(BigDecimal number) {
        try {
            Class<?> wanted = type().getInstanceClass();
            return new Reading.Value(wanted == Integer.class ? (Object) number.intValueExact()
                    : wanted == Long.class ? (Object) number.longValueExact() : number);
        } catch (ArithmeticException tooLarge) {
            return Reading.wrong("large");
        }
    }

    private Optional<Reading.Wrong> outside(BigDecimal number) {
        String least = ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type());
        String most = ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type());
        boolean low = least != null && number.compareTo(new BigDecimal(least)) < 0;
        boolean high = most != null && number.compareTo(new BigDecimal(most)) > 0;
        return !low && !high ? Optional.empty()
                : Optional.of(most != null ? Reading.wrong("range", least, most) : Reading.wrong("least", least));
    }

    private EDataType type() {
        EStructuralFeature feature = field.feature();
        return (EDataType) feature.getEType();
    }
}
