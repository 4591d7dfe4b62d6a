// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The way from the root of a file to an object in it: {@code //@ownedViewpoints[name='A']/@ownedRepresentations.0}. A
 * step takes a single child, the child with a key, or the child with an index.
 */
record KeyPath(List<Step> steps) {

    private static final Pattern STEP = Pattern
            .compile("@([A-Za-z]\\w*)(?:\\[(\\w+)='([^']*)'\\]|\\.(\\d{1,6}))?");

    /** One step; the key is null where it goes by index, both are where the feature holds one object. */
    record Step(String feature, String key, String value, Integer index) {
    }

    /** Reads a path as it stands in an attribute; empty where it is none. */
    static Optional<KeyPath> parse(String text) {
        if (!text.startsWith("//")) {
            return "/".equals(text) || "//".equals(text) ? Optional.of(new KeyPath(List.of())) : Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String each : split(text.substring(2))) {
            Matcher step = STEP.matcher(each);
            if (!step.matches()) {
                return Optional.empty();
            }
            steps.add(new Step(step.group(1), step.group(2), decoded(step.group(3)),
                    step.group(4) == null ? null : Integer.valueOf(step.group(4))));
        }
        return Optional.of(new KeyPath(steps));
    }

    /** Slashes within quotes belong to a name. */
    private static List<String> split(String path) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        boolean quoted = false;
        for (char each : path.toCharArray()) {
            quoted ^= each == '\'';
            if (each == '/' && !quoted) {
                steps.add(step.toString());
                step.setLength(0);
            } else {
                step.append(each);
            }
        }
        if (!step.isEmpty()) {
            steps.add(step.toString());
        }
        return steps;
    }

    private static String decoded(String text) {
        if (text == null || text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** What the path leads to; empty where it leads nowhere. */
    Optional<EObject> from(EObject root) {
        Optional<EObject> here = Optional.of(root);
        for (Step step : steps) {
            here = here.flatMap(object -> follow(object, step));
        }
        return here;
    }

    private static Optional<EObject> follow(EObject object, Step step) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(step.feature());
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return Optional.empty();
        }
        if (!reference.isMany()) {
            return step.key() == null && step.index() == null ? Optional.ofNullable((EObject) object.eGet(reference))
                    : Optional.empty();
        }
        List<EObject> all = Parts.many(object, step.feature());
        if (step.index() != null) {
            return step.index() < all.size() ? Optional.of(all.get(step.index())) : Optional.empty();
        }
        return all.stream().filter(each -> step.key() != null && Parts.has(each, step.key())
                && Parts.text(each, step.key()).equals(step.value())).findFirst();
    }
}
