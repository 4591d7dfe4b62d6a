// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Identified;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/**
 * What is wrong with ids and with names of them, whether or not their files are open in an editor: an id twice, a name
 * that means nothing. What is edited knows that only of each file by itself; where there are texts, in which names may
 * come to mean nothing by an edit elsewhere, or where it was so when the landscape was opened, it is read anew.
 *
 * <p>That takes time in proportion to the landscape, so that it is done only after an edit that may have changed what
 * names mean: most edits say something else about an element, and cost nothing here.
 */
final class OfNames {

    private static final Set<String> RULES = Set.of("V-ID-1", "V-ID-2");
    private static final List<Rule> ALL = Rules.ALL.stream().filter(OfNames::isOne).toList();

    private final OpenLandscape landscape;
    private final Predicate<String> isTold;
    private volatile boolean stale = true;
    private volatile boolean lost;
    private volatile Known known = new Known(List.of(), Set.of());

    /** What was found, and of which elements. */
    private record Known(List<Finding> findings, Set<String> ids) {

        static Known of(List<Finding> findings) {
            return new Known(findings, findings.stream().flatMap(each -> each.id().stream())
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** @param isTold whether the text of a path is open in an editor, which tells what its names mean */
    OfNames(OpenLandscape landscape, Predicate<String> isTold) {
        this.landscape = landscape;
        this.isTold = isTold;
        this.lost = landscape.problems().stream().anyMatch(each -> each.kind() == Problem.Kind.DANGLING_REFERENCE);
    }

    /** Whether a rule is about ids and names. */
    static boolean isOne(Rule rule) {
        return RULES.contains(rule.id());
    }

    /** Takes note of an edit, in time proportional to it. For any thread. */
    void hear(Changes changes) {
        if (Stream.concat(changes.touched().stream(), changes.added().stream().flatMap(OfNames::withContent))
                .anyMatch(OfNames::namesNothing)) {
            lost = true;
            stale = true;
        }
        if (mayMatter(changes)) {
            stale = true;
        }
    }

    /** Looks anew the next time, whatever was edited: a text is told by its editor no more. */
    void forget() {
        stale = true;
    }

    /** What is wrong, told of the elements that are edited. For one thread at a time. */
    List<Finding> findings() {
        if (stale) {
            stale = false;
            try {
                known = Known.of(read());
            } catch (RuntimeException unread) {
                stale = true;
                throw unread;
            }
        }
        return known.findings();
    }

    private List<Finding> read() {
        Landscape read = lost || landscape.parts().stream().anyMatch(each -> each.text().isPresent()) ? landscape.copy()
                : landscape.landscape();
        return Check.run(read, LocalDate.now(), ALL).findings().stream().map(each -> new Finding(each.rule(),
                each.severity(), each.message(), each.id(), each.id().flatMap(landscape::find).map(one -> one),
                each.feature(), each.location())).toList();
    }

    private boolean mayMatter(Changes changes) {
        return !(changes.ids().come().isEmpty() && changes.ids().gone().isEmpty() && changes.ids().moved().isEmpty()
                && changes.ids().passed().isEmpty())
                || changes.texts().keySet().stream().anyMatch(each -> !isTold.test(each.path()))
                || changes.touched().stream().anyMatch(this::mayMatter);
    }

    /** A merger says whose names need mean nothing; what named nothing may have been given another name. */
    private boolean mayMatter(EObject touched) {
        return touched instanceof Merger
                || touched.eResource() instanceof OpenPart part && part.text().isPresent() && !isTold.test(part.path())
                || idOf(touched).filter(known.ids()::contains).isPresent();
    }

    private static boolean namesNothing(EObject object) {
        return object.eCrossReferences().stream().anyMatch(EObject::eIsProxy);
    }

    private static Optional<String> idOf(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null) {
                return Optional.of(identified.getId());
            }
        }
        return Optional.empty();
    }

    private static Stream<EObject> withContent(EObject object) {
        return Stream.concat(Stream.of(object), object.eContents().stream().flatMap(OfNames::withContent));
    }
}
