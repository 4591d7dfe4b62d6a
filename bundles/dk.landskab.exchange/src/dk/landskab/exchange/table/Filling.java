// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.content.Statement;
import dk.landskab.exchange.content.Statements;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/** Fills the sheets of a landscape. */
final class Filling {

    private static final CellValue EMPTY = new CellValue.Empty();

    private final Landscape landscape;
    private final Language language;
    private final boolean people;

    /** @param people whether the names of people are written */
    Filling(Landscape landscape, Language language, boolean people) {
        this.landscape = landscape;
        this.language = language;
        this.people = people;
    }

    /** A sheet for every class, with its objects in the order of their ids. */
    List<Sheet> sheets() {
        Map<Object, List<Identified>> byClass = new HashMap<>();
        landscape.all(Identified.class).stream().filter(each -> each.getId() != null).forEach(each ->
            byClass.computeIfAbsent(each.eClass(), type -> new ArrayList<>()).add(each));
        return Layout.all().stream().map(layout -> new Sheet(layout,
                byClass.getOrDefault(layout.type(), List.of()).stream()
                        .sorted(Comparator.comparing(Identified::getId)).map(each -> row(layout, each)).toList()))
                .toList();
    }

    private List<CellValue> row(Layout layout, Identified object) {
        Map<String, List<String>> said = new HashMap<>();
        for (Statement each : statements(object)) {
            said.computeIfAbsent(each.path(), path -> new ArrayList<>(1)).add(each.text());
        }
        return layout.columns().stream().map(column -> cell(object, column, said.getOrDefault(column.path(),
                List.of()))).toList();
    }

    /** What an object says, without the children that have rows of their own. */
    private List<Statement> statements(Identified object) {
        return Statements.of(object, (holder, feature, value) -> feature instanceof EReference reference
                && reference.isContainment() && value instanceof Identified
                || !people && feature == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME);
    }

    private CellValue cell(Identified object, Column column, List<String> texts) {
        return switch (column.path()) {
            case Column.ID -> new CellValue.Text(object.getId());
            case Column.IN -> new CellValue.Text(container(object));
            case Column.FILE -> new CellValue.Text(landscape.partOf(object).map(LoadedPart::path).orElse(""));
            default -> texts.isEmpty() ? EMPTY : value(column.feature(), texts);
        };
    }

    private static String container(EObject object) {
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof Identified container) {
                return container.getId() == null ? "" : container.getId();
            }
        }
        return "";
    }

    private CellValue value(EStructuralFeature feature, List<String> texts) {
        if (!(feature instanceof EAttribute attribute)) {
            return new CellValue.Text(feature.isMany() ? Lines.of(texts) : texts.getFirst());
        }
        List<String> words = attribute.getEAttributeType() instanceof EEnum literals ? texts.stream()
                .map(each -> Words.of(literals).word(literals.getEEnumLiteralByLiteral(each), language)).toList()
                : texts;
        return attribute.isMany() ? new CellValue.Text(Lines.of(words)) : single(attribute, words.getFirst());
    }

    private static CellValue single(EAttribute attribute, String text) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return new CellValue.Day(LocalDate.parse(text));
        }
        if (Number.class.isAssignableFrom(type)) {
            return new CellValue.Number(new BigDecimal(text),
                    attribute.getEAttributeType() == CorePackage.Literals.DECIMAL);
        }
        return new CellValue.Text(text);
    }
}
