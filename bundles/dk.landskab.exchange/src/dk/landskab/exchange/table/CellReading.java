// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.table.ReadSheet.Cell;
import dk.landskab.exchange.table.ReadSheet.Kind;
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
            .map(DateTimeFormatter::ofPattern).toList();
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+|-?[1-9]\\d{0,2}(,\\d{3})+");

    /** The values as texts that the feature is read from; none for an empty cell. */
    List<String> values(Column column, Cell cell) throws BadCell {
        if (cell.kind() == Kind.FORMULA) {
            throw new BadCell("formula", cell.text());
        }
        if (cell.text().isEmpty()) {
            return List.of();
        }
        return switch (column.feature()) {
            case EReference reference when reference.isContainment() -> List.of(cell.text());
            case EReference reference -> reference.isMany() ? ids(cell.text()) : List.of(cell.text().strip());
            case EAttribute attribute when attribute.isMany() -> many(attribute, cell);
            case EAttribute attribute -> List.of(value(attribute, cell));
            default -> List.of();
        };
    }

    private static List<String> ids(String text) {
        return Lines.in(text).stream().flatMap(each -> Stream.of(each.split("[;,]"))).map(String::strip)
                .filter(each -> !each.isEmpty()).distinct().toList();
    }

    private List<String> many(EAttribute attribute, Cell cell) throws BadCell {
        List<String> values = new ArrayList<>();
        for (String line : Lines.in(cell.text())) {
            boolean words = attribute.getEAttributeType() instanceof EEnum;
            for (String each : words ? line.split(";") : new String[] {line}) {
                values.add(value(attribute, new Cell(each, cell.kind())));
            }
        }
        return values;
    }

    private String value(EAttribute attribute, Cell cell) throws BadCell {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        String text = attribute.getEAttributeType() instanceof EEnum literals ? literal(literals, cell.text())
                : type == LocalDate.class ? day(cell).toString()
                : type == LocalDateTime.class ? moment(cell).toString()
                : type == BigDecimal.class ? number(cell)
                : Number.class.isAssignableFrom(type) ? whole(cell) : cell.text();
        try {
            EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            return text;
        } catch (RuntimeException notOfTheType) {
            throw new BadCell("value", cell.text(), attribute);
        }
    }

    private String literal(EEnum literals, String word) throws BadCell {
        EEnumLiteral literal = new Words(literals).literal(word, language).orElse(null);
        if (literal == null) {
            throw new BadCell("literal", word, String.join(", ", new Words(literals).all(language)));
        }
        return literal.getLiteral();
    }

    private static LocalDate day(Cell cell) throws BadCell {
        if (cell.kind() == Kind.NUMBER) {
            return moment(cell).toLocalDate();
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(cell.text().strip(), format);
            } catch (DateTimeException notThisWay) {
                continue;
            }
        }
        throw new BadCell("day", cell.text());
    }

    private static LocalDateTime moment(Cell cell) throws BadCell {
        try {
            if (cell.kind() == Kind.NUMBER) {
                BigDecimal days = new BigDecimal(cell.text());
                long seconds = days.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400))
                        .setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
                return EXCEL_BEGINS.plusDays(days.longValue()).atStartOfDay().plusSeconds(seconds);
            }
            return LocalDateTime.parse(cell.text().strip().replace(' ', 'T'));
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadCell("moment", cell.text());
        }
    }

    private String number(Cell cell) throws BadCell {
        String text = SPACES.matcher(cell.text()).replaceAll("");
        if (cell.kind() == Kind.NUMBER) {
            return text;
        }
        char decimal = isDanish ? ',' : '.';
        boolean both = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
        if (both) {
            decimal = text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
        } else if (GROUPED.matcher(text).matches() && text.indexOf(decimal) < 0) {
            throw new BadCell("ambiguous", cell.text());
        } else if (text.indexOf(decimal) < 0) {
            decimal = text.indexOf('.') >= 0 ? '.' : ',';
        }
        String plain = text.replace(decimal == ',' ? "." : ",", "").replace(decimal, '.');
        try {
            return new BigDecimal(plain).toPlainString();
        } catch (NumberFormatException e) {
            throw new BadCell("number", cell.text());
        }
    }

    private String whole(Cell cell) throws BadCell {
        try {
            String text = SPACES.matcher(cell.text()).replaceAll("");
            return cell.kind() == Kind.NUMBER ? new BigDecimal(text).toBigIntegerExact().toString()
                    : new BigDecimal(GROUPED.matcher(text).matches() ? text.replaceAll("[.,]", "") : text)
                            .toBigIntegerExact().toString();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new BadCell("whole", cell.text());
        }
    }
}
