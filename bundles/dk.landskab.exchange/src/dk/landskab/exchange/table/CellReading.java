// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.model.edit.Language;

/**
 * Understands cells as the values of a column.
 *
 * @param language that literals are looked for first in
 * @param isDanish whether a comma is a decimal comma
 */
record CellReading(Language language, boolean isDanish) {

    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d-M-uuuu", "d.M.uuuu", "d/M/uuuu")
            .map(each -> DateTimeFormatter.ofPattern(each).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+|-?[1-9]\\d{0,2}(,\\d{3})+");

    /** The text that was meant in a cell that computes nothing. */
    static String text(Cell cell) throws BadCell {
        if (cell.isFormula() || cell.type() == Type.ERROR) {
            throw new BadCell("formula", cell.shown());
        }
        return cell.type() == Type.TEXT ? Guarded.text(cell.written()) : cell.written();
    }

    /** The values as texts that the feature is read from. */
    List<String> values(Column column, Cell cell) throws BadCell {
        String text = text(cell);
        return switch (column.feature()) {
            case EReference reference when reference.isContainment() -> List.of(text);
            case EReference reference -> reference.isMany() ? ids(text) : List.of(text.strip());
            case EAttribute attribute when attribute.isMany() -> many(attribute, text, cell.type());
            case EAttribute attribute -> List.of(value(attribute, text, cell.type()));
            default -> List.of();
        };
    }

    private static List<String> ids(String text) {
        return Lines.in(text).stream().flatMap(each -> Stream.of(each.split("[;,]"))).map(String::strip)
                .filter(each -> !each.isEmpty()).distinct().toList();
    }

    private List<String> many(EAttribute attribute, String text, Type type) throws BadCell {
        List<String> values = new ArrayList<>();
        for (String line : Lines.in(text)) {
            boolean words = attribute.getEAttributeType() instanceof EEnum;
            for (String each : words ? line.split(";") : new String[] {line}) {
                values.add(value(attribute, each, type));
            }
        }
        return values;
    }

    private String value(EAttribute attribute, String text, Type type) throws BadCell {
        Class<?> wanted = attribute.getEAttributeType().getInstanceClass();
        String value = attribute.getEAttributeType() instanceof EEnum literals ? literal(literals, text)
                : wanted == LocalDate.class ? day(text, type).toString()
                : wanted == LocalDateTime.class ? moment(text, type).toString()
                : wanted == BigDecimal.class ? number(text, type)
                : Number.class.isAssignableFrom(wanted) ? whole(text, type) : text;
        try {
            EcoreUtil.createFromString(attribute.getEAttributeType(), value);
            return value;
        } catch (RuntimeException notOfTheType) {
            throw new BadCell("value", text, attribute);
        }
    }

    private String literal(EEnum literals, String word) throws BadCell {
        EEnumLiteral literal = Words.of(literals).literal(word, language).orElse(null);
        if (literal == null) {
            throw new BadCell("literal", word, String.join(", ", Words.of(literals).all(language)));
        }
        return literal.getLiteral();
    }

    private static LocalDate day(String text, Type type) throws BadCell {
        if (type == Type.NUMBER || type == Type.DATE && text.indexOf('T') > 0) {
            return moment(text, type).toLocalDate();
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeException notThisWay) {
                continue;
            }
        }
        throw new BadCell("day", text);
    }

    private static LocalDateTime moment(String text, Type type) throws BadCell {
        try {
            if (type == Type.NUMBER) {
                BigDecimal days = new BigDecimal(text);
                long seconds = days.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400))
                        .setScale(0, RoundingMode.HALF_UP).longValueExact();
                return EXCEL_BEGINS.plusDays(days.longValue()).atStartOfDay().plusSeconds(seconds);
            }
            return type == Type.DATE && text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadCell("moment", text);
        }
    }

    private String number(String cell, Type type) throws BadCell {
        String text = SPACES.matcher(cell).replaceAll("");
        if (type == Type.NUMBER) {
            return text;
        }
        char decimal = isDanish ? ',' : '.';
        boolean both = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
        if (both) {
            decimal = text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
        } else if (GROUPED.matcher(text).matches() && text.indexOf(decimal) < 0) {
            throw new BadCell("ambiguous", cell);
        } else if (text.indexOf(decimal) < 0) {
            decimal = text.indexOf('.') >= 0 ? '.' : ',';
        }
        String plain = text.replace(decimal == ',' ? "." : ",", "").replace(decimal, '.');
        try {
            return new BigDecimal(plain).toPlainString();
        } catch (NumberFormatException e) {
            throw new BadCell("number", cell);
        }
    }

    private static String whole(String cell, Type type) throws BadCell {
        try {
            String text = SPACES.matcher(cell).replaceAll("");
            return new BigDecimal(type != Type.NUMBER && GROUPED.matcher(text).matches()
                    ? text.replaceAll("[.,]", "") : text).toBigIntegerExact().toString();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new BadCell("whole", cell);
        }
    }
}
