// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectLevel;

/**
 * The one main group of the subject plan that an application is shown in: the one that most of its subjects lie in,
 * those of its product included; of several, the lowest number.
 */
public final class KleHome {

    private static final int DEEPEST = 8;
    private static final Comparator<Subject> BY_NUMBER = Comparator
            .comparing(Subject::getNumber, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Subject::getId, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<String, Subject> mainByNumber;

    /** The subject plan of the model around an object. */
    public KleHome(EObject object) {
        this.mainByNumber = new Model(object).all(Subject.class).stream()
                .filter(each -> each.getLevel() == SubjectLevel.MAIN_GROUP && each.getNumber() != null)
                .collect(Collectors.toMap(Subject::getNumber, each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    /** Where an application is shown; empty where it serves no subject. */
    public Optional<Subject> of(Application application) {
        Map<Subject, Long> counted = subjects(application).map(this::mainGroup)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return counted.entrySet().stream()
                .max(Map.Entry.<Subject, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(BY_NUMBER
                        .reversed())))
                .map(Map.Entry::getKey);
    }

    /** Subjects in the order of their numbers. */
    public static List<Subject> byNumber(Collection<Subject> subjects) {
        return subjects.stream().sorted(BY_NUMBER).toList();
    }

    private static Stream<Subject> subjects(Application application) {
        Product product = application.getProduct();
        return Stream.concat(product == null ? Stream.empty() : product.getSubjects().stream(),
                        application.getSubjects().stream())
                .distinct().filter(each -> !each.eIsProxy() && !application.getExcludedSubjects().contains(each));
    }

    private Subject mainGroup(Subject subject) {
        Subject each = subject;
        for (int depth = 0; depth < DEEPEST && each.getParent() != null && !each.getParent().eIsProxy(); depth++) {
            each = each.getParent();
        }
        String number = each.getNumber();
        String first = number == null ? "" : number.split("\\.", 2)[0];
        return each.getLevel() == SubjectLevel.MAIN_GROUP ? each : mainByNumber.getOrDefault(first, each);
    }
}
