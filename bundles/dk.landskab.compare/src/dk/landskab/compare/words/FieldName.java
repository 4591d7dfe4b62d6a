// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/**
 * A feature as the subject of a sentence. Labels are written for forms; where one is no noun ("valid until", "supports
 * processes") it is quoted. The dates of a lifecycle have nouns of their own: "end of life". What another child without
 * an id says is told with the child.
 */
record FieldName(FeaturePath path) implements Phrase {

    @Override
    public String in(Labels labels) {
        EStructuralFeature first = path.steps().getFirst();
        if (path.steps().size() == 1) {
            return name(path.last(), labels);
        }
        return first == CorePackage.Literals.ELEMENT__LIFECYCLE ? lifecycle(labels)
                : say(labels, "within", name(path.last(), labels), Phrase.inside(first));
    }

    private String lifecycle(Labels labels) {
        return isDate(path.last()) ? say(labels, "lifecycle." + path.last().getName()) : name(path.last(), labels);
    }

    private static String name(EStructuralFeature feature, Labels labels) {
        String name = Phrase.inside(feature).in(labels);
        boolean quoted = feature instanceof EReference || isDate(feature) || name.contains(", ");
        return quoted ? say(labels, "quoted", name) : name;
    }

    private static boolean isDate(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return type == LocalDate.class || type == LocalDateTime.class;
    }

    private static String say(Labels labels, String key, Object... arguments) {
        return Message.of(FieldName.class, key, arguments).in(labels.language());
    }
}
