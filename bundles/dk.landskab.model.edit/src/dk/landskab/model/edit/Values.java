// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Tri;

/** Writes values for a reader of one language. */
final class Values {

    /** What stands where nothing is stated. */
    static final String NOTHING = "–";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Labels labels;

    Values(Labels labels) {
        this.labels = labels;
    }

    /** One value of a feature, or several. */
    String of(EStructuralFeature feature, Object value) {
        return switch (value) {
            case Collection<?> many when !many.isEmpty() -> many.stream().map(each -> of(feature, each))
                    .collect(Collectors.joining(", "));
            case Enumerator literal -> isStated(literal) ? labels.of(literal) : NOTHING;
            case EObject element -> labels.of(element);
            case Number number -> number(feature, number);
            case null, default -> plain(value);
        };
    }

    /** A value of which no feature is known. */
    String plain(Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Collection<?> none when none.isEmpty() -> NOTHING;
            case String text -> text.isBlank() ? NOTHING : text;
            case LocalDateTime moment -> MOMENT.format(moment);
            case Boolean yes -> labels.of(yes ? Tri.YES : Tri.NO);
            case Number number -> grouped(number);
            default -> value.toString();
        };
    }

    /** Whether a literal says anything. */
    static boolean isStated(Enumerator literal) {
        return !"UNSPECIFIED".equals(literal.getName());
    }

    private String number(EStructuralFeature feature, Number number) {
        EClassifier type = feature.getEType();
        if (type == CorePackage.Literals.YEAR) {
            return number.toString();
        }
        return type == CorePackage.Literals.PERCENT ? percent(number) : grouped(number);
    }

    private String percent(Number number) {
        NumberFormat format = NumberFormat.getPercentInstance(labels.language().locale());
        format.setMaximumFractionDigits(6);
        return format.format(new BigDecimal(number.toString()).movePointLeft(2));
    }

    private String grouped(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(labels.language().locale());
        format.setMaximumFractionDigits(12);
        return format.format(number);
    }
}
