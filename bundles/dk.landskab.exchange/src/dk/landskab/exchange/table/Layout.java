// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.content.Statements;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** The sheet of a class: its columns, with the id and the name first, and what stands above them. Immutable. */
final class Layout {

    private static final List<Layout> ALL = Metamodel.classes().filter(Layout::hasSheet).map(Layout::new).toList();
    private static final Map<Language, Map<String, List<Layout>>> BY_ID_HEADER = new EnumMap<>(Stream
            .of(Language.values()).collect(Collectors.toMap(Function.identity(), language -> ALL.stream()
                    .collect(Collectors.groupingBy(each -> key(each.idHeader(language)))))));

    private final EClass type;
    private final List<Column> columns;
    private final Map<Language, Map<String, Column>> headers = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Column>> byKey = new EnumMap<>(Language.class);

    private Layout(EClass type) {
        this.type = type;
        List<Column> all = new ArrayList<>();
        all.add(new Column(Column.ID, List.of()));
        add(all, "", List.of(), type);
        all.sort(Comparator.comparingInt(each -> each.path().equals(Column.ID) ? 0
                : each.path().equals("name") ? 1 : 2));
        all.add(new Column(type == CorePackage.Literals.PART ? Column.FILE : Column.IN, List.of()));
        this.columns = List.copyOf(all);
        for (Language language : Language.values()) {
            headers.put(language, headersIn(language));
            Map<String, Column> keys = new HashMap<>();
            headers.get(language).forEach((header, column) -> keys.put(key(header), column));
            columns.forEach(each -> keys.putIfAbsent(key(each.path()), each));
            byKey.put(language, keys);
        }
    }

    /** Every class has one, but for those that are what another says, and those of diagrams. */
    static List<Layout> all() {
        return ALL;
    }

    /** Those whose ids stand under a header. */
    static List<Layout> withIdHeader(String header, Language language) {
        return BY_ID_HEADER.get(language).getOrDefault(key(header), List.of());
    }

    private static boolean hasSheet(EClass type) {
        return !type.isAbstract() && !type.isInterface() && CorePackage.Literals.IDENTIFIED.isSuperTypeOf(type)
                && type.getEPackage() != DiagramPackage.eINSTANCE;
    }

    private static void add(List<Column> columns, String prefix, List<EStructuralFeature> around, EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            List<EStructuralFeature> features = new ArrayList<>(around);
            features.add(feature);
            if (feature instanceof EReference reference && Statements.isInline(reference)) {
                add(columns, prefix + feature.getName() + ".", features, reference.getEReferenceType());
            } else if (isColumn(feature)) {
                columns.add(new Column(prefix + feature.getName(), List.copyOf(features)));
            }
        }
    }

    private static boolean isColumn(EStructuralFeature feature) {
        return feature != CorePackage.Literals.IDENTIFIED__ID && !feature.isDerived()
                && !(feature instanceof EReference reference && (reference.isContainer() || reference.isContainment()
                        && CorePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())));
    }

    /** The sheet of a class, as people call it; unique over all classes. */
    String title(Language language) {
        String plural = Labels.in(language).plural(type);
        boolean unique = ALL.stream().filter(each -> Labels.in(language).plural(each.type).equalsIgnoreCase(plural))
                .count() == 1;
        return unique ? plural : plural + " " + type.getName();
    }

    EClass type() {
        return type;
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns with what stands above them; unique, and the first one names the class. */
    Map<String, Column> headers(Language language) {
        return headers.get(language);
    }

    private Map<String, Column> headersIn(Language language) {
        Map<String, Integer> count = new HashMap<>();
        columns.forEach(each -> count.merge(key(each.label(language)), 1, Integer::sum));
        Map<String, Column> all = new LinkedHashMap<>();
        columns.forEach(each -> all.put(each.path().equals(Column.ID) ? idHeader(language)
                : count.get(key(each.label(language))) == 1 ? each.label(language)
                        : each.label(language) + " (" + each.path() + ")", each));
        return Collections.unmodifiableMap(all);
    }

    /** What stands above the ids. */
    String idHeader(Language language) {
        return Message.of(Layout.class, "header.id", Labels.in(language).of(type)).in(language);
    }

    /** The column with a header, in the language or by its path. */
    Optional<Column> column(String header, Language language) {
        return Optional.ofNullable(byKey.get(language).get(key(header)));
    }

    /** By what headers are the same. */
    static String key(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
