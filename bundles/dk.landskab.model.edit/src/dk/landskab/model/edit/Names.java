// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

/**
 * Finds what a person calls an element. The labels may give a class a pattern such as
 * <code>name.Cost={label}: {amount} {currency}|{amount} {currency}</code>: the first alternative whose features all
 * have a value names the element. A class without a pattern is named by its name, label or title.
 */
final class Names {

    private static final String BY_NAME = "{name}|{label}|{title}";
    private static final Pattern FEATURE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST = 120;
    /** How many references a name may follow: in a faulty model elements without names may refer to each other. */
    private static final int REACH = 2;

    private final Labels labels;
    private final Wording wording;

    Names(Labels labels, Wording wording) {
        this.labels = labels;
        this.wording = wording;
    }

    /** The name of an element; never null or empty. */
    String of(EObject element) {
        return of(element, REACH);
    }

    private String of(EObject element, int reach) {
        if (element.eIsProxy()) {
            return ofProxy(element);
        }
        String patterns = reach < 0 ? BY_NAME : wording.first("name." + element.eClass().getName()).orElse(BY_NAME);
        return Stream.of(patterns.split("\\|"))
                .flatMap(pattern -> fill(pattern, element, reach).stream())
                .findFirst().map(Names::oneLine)
                .orElseGet(() -> unnamed(element));
    }

    /** Its name where whoever read the landscape knew it, or else its id. */
    private static String ofProxy(EObject proxy) {
        if (proxy instanceof Element element && element.getName() != null && !element.getName().isBlank()) {
            return oneLine(element.getName());
        }
        URI uri = EcoreUtil.getURI(proxy);
        String fragment = uri.fragment();
        return fragment == null || fragment.isEmpty() ? uri.toString() : fragment;
    }

    private String unnamed(EObject element) {
        String type = labels.of(element.eClass());
        return element instanceof Identified identified && identified.getId() != null
                ? type + " " + identified.getId() : type;
    }

    private Optional<String> fill(String pattern, EObject element, int reach) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = FEATURE.matcher(pattern);
        while (matcher.find()) {
            String value = value(element, matcher.group(1), reach);
            if (value.equals(Values.NOTHING)) {
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return Optional.of(matcher.appendTail(filled).toString());
    }

    private String value(EObject element, String featureName, int reach) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        if (feature == null) {
            return Values.NOTHING;
        }
        Object value = element.eGet(feature);
        if (!(feature instanceof EReference reference)) {
            return labels.value(feature, value);
        }
        int left = reference.isContainment() ? reach : reach - 1;
        String targets = (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                .map(target -> of((EObject) target, left))
                .collect(Collectors.joining(", "));
        return targets.isEmpty() ? Values.NOTHING : targets;
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
