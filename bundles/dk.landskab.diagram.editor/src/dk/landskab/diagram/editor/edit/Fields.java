// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.rules.Finding;

/** The fields of the form of an element: every feature once, also of what stands in it. */
public final class Fields {

    /** What stands in what stands in something is asked so far down. */
    private static final int DEEPEST = 3;
    /** A label that ends with its unit, as "Notice period (months)". */
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private final Window window;
    private final Labels labels;
    private final List<Finding> findings;

    /**
     * The fields of what a window shows.
     *
     * @param findings what is wrong, to be told where it stands
     */
    public Fields(Window window, List<Finding> findings) {
        this.window = window;
        this.labels = Labels.in(window.language());
        this.findings = List.copyOf(findings);
    }

    /** The fields of an element, in the groups in which a form asks. */
    public Map<PropertyGroup, List<Field>> groups(EObject element) {
        Map<PropertyGroup, List<Field>> groups = new EnumMap<>(PropertyGroup.class);
        spots(element).forEach(spot -> groups.computeIfAbsent(group(spot), any -> new ArrayList<>())
                .add(field(spot, "", 0)));
        return groups;
    }

    private static Stream<Spot> spots(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream().filter(Fields::isAsked)
                .flatMap(feature -> Spot.isUnfolded(feature)
                        ? ((EReference) feature).getEReferenceType().getEAllStructuralFeatures().stream()
                                .filter(Fields::isAsked)
                                .map(each -> new Spot(object, Optional.of((EReference) feature), each))
                        : Stream.of(Spot.of(object, feature)));
    }

    private static boolean isAsked(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isVolatile()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static PropertyGroup group(Spot spot) {
        return spot.within().map(PropertyGroup::of).filter(each -> each != PropertyGroup.RELATIONS)
                .orElseGet(() -> PropertyGroup.of(spot.feature()));
    }

    private Field field(Spot spot, String before, int depth) {
        EStructuralFeature feature = spot.feature();
        String path = before + spot.within().map(each -> each.getName() + "/").orElse("") + feature.getName();
        Object value = spot.value();
        boolean edited = mayEdit(window, spot);
        String type = edited || type(feature).equals("parts") ? type(feature) : "fixed";
        return new Field(path, label(feature, type), type, Written.of(feature, value), labels.value(feature, value),
                edited ? choices(feature) : List.of(), "", unit(spot, type), type.equals("refs") ? many(value) : List.of(),
                feature.isOrdered() && feature.isMany(),
                type.equals("parts") && depth < DEEPEST ? parts(path, value, depth + 1) : List.of(), problem(spot));
    }

    private String label(EStructuralFeature feature, String type) {
        Matcher matcher = WITH_UNIT.matcher(labels.of(feature));
        return type.equals("number") && matcher.matches() ? matcher.group(1) : labels.of(feature);
    }

    private String unit(Spot spot, String type) {
        Matcher matcher = WITH_UNIT.matcher(labels.of(spot.feature()));
        if (!type.equals("number")) {
            return "";
        } else if (spot.feature().getEType() == CorePackage.Literals.PERCENT) {
            return "%";
        }
        EStructuralFeature currency = spot.object().eClass().getEStructuralFeature("currency");
        boolean isMoney = spot.feature().getName().equals("amount") && currency != null && spot.within().isEmpty();
        return matcher.matches() ? matcher.group(2)
                : isMoney ? Written.of(currency, spot.object().eGet(currency)) : "";
    }

    private List<Field.Choice> many(Object value) {
        return ((List<?>) value).stream().map(each -> new Field.Choice(written(each), labels.text(each))).toList();
    }

    private static String written(Object value) {
        return value instanceof EObject object ? String.valueOf(EcoreUtil.getID(object))
                : ((Enumerator) value).getLiteral();
    }

    private List<Field.Part> parts(String path, Object value, int depth) {
        List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream().map(EObject.class::cast).map(each -> {
            String own = value instanceof List<?> ? path + "/" + Spot.step(all, each) : path;
            return new Field.Part(own, labels.of(each), labels.of(each.eClass()), each.eClass().getName(),
                    spots(each).map(spot -> field(spot, own + "/", depth)).toList());
        }).toList();
    }

    private List<Field.Choice> choices(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum type) {
            return type.getELiterals().stream().map(each -> new Field.Choice(each.getLiteral(),
                    labels.of(each.getInstance()))).toList();
        }
        return feature instanceof EReference reference && reference.isContainment()
                ? types(reference).map(each -> new Field.Choice(each.getName(), labels.of(each))).toList() : List.of();
    }

    /** The classes of what can stand within. */
    public static Stream<EClass> types(EReference containment) {
        return Metamodel.classes().filter(each -> !each.isAbstract()
                && containment.getEReferenceType().isSuperTypeOf(each));
    }

    private String problem(Spot spot) {
        return findings.stream().filter(each -> each.feature().filter(spot.feature()::equals).isPresent())
                .filter(each -> each.element().filter(meant -> isMeant(spot, meant)).isPresent())
                .map(each -> window.says(each.message())).distinct().collect(Collectors.joining("\n"));
    }

    private static boolean isMeant(Spot spot, EObject meant) {
        String id = EcoreUtil.getID(meant);
        return meant == spot.object() || spot.holder().filter(each -> each == meant).isPresent()
                || id != null && id.equals(EcoreUtil.getID(spot.object()));
    }

    /** Whether a feature can be changed in a form. */
    public static boolean mayEdit(Window window, Spot spot) {
        EStructuralFeature feature = spot.feature();
        return window.desk().place().mayEdit(spot.object()) && feature.isChangeable() && !feature.isDerived()
                && feature != CorePackage.Literals.IDENTIFIED__ID;
    }

    private static String type(EStructuralFeature feature) {
        return feature instanceof EReference reference
                ? reference.isContainment() ? "parts" : reference.isMany() ? "refs" : "ref"
                : type((EAttribute) feature);
    }

    private static String type(EAttribute attribute) {
        EClassifier type = attribute.getEType();
        if (type instanceof EEnum) {
            return attribute.isMany() ? "refs" : type == CorePackage.Literals.TRI ? "tri" : "choice";
        } else if (Written.isNumber(attribute.getEAttributeType())) {
            return "number";
        }
        return attribute.isMany() || type == CorePackage.Literals.TEXT ? "lines" : switch (type.getInstanceClassName()) {
            case "boolean", "java.lang.Boolean" -> "flag";
            case "java.time.LocalDate" -> "date";
            case "java.time.LocalDateTime" -> "moment";
            default -> "text";
        };
    }
}
