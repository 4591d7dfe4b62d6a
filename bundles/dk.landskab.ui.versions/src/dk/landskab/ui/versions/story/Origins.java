// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.Blame;
import dk.landskab.versioning.BlameLine;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.HistoryEntry;

/** Finds who made an element say what it says as of the last commit, and what it said before that. */
public final class Origins {

    private static final String HEAD = "HEAD";

    private final Place place;
    private final Labels labels;
    private final Map<String, HistoryEntry> entries = new HashMap<>();

    private Origins(Place place) {
        this.place = place;
        this.labels = Labels.in(place.language());
    }

    /**
     * A setting for each thing that the element and what it contains say, in the order of the metamodel; none where the
     * last commit has no such element.
     *
     * @param givenUp once it says so, what was before is read no further
     * @throws UnreadableException where there is no repository, or no commit yet
     */
    public static List<Setting> of(Place place, String id, BooleanSupplier givenUp) {
        try (GitLandscapes git = place.revisions()) {
            List<BlameLine> lines = lines(git, id);
            Origins origins = new Origins(place);
            origins.read(git, id, lines.stream().map(each -> each.set().commit()).collect(Collectors.toSet()), givenUp);
            return lines.stream().map(origins::setting).toList();
        }
    }

    /** Whether the element is there is looked up only where it may not be: that reads the whole landscape. */
    private static List<BlameLine> lines(GitLandscapes git, String id) {
        try {
            return Blame.of(git, HEAD, id);
        } catch (UnreadableException refused) {
            if (git.at(HEAD).read().find(id).isEmpty()) {
                return List.of();
            }
            throw refused;
        }
    }

    /** Reads back until every commit is found that set something. */
    private void read(GitLandscapes git, String id, Set<String> commits, BooleanSupplier givenUp) {
        Set<String> open = new HashSet<>(commits);
        try (Stream<HistoryEntry> history = History.of(git, HEAD, Optional.of(id), givenUp)) {
            Iterator<HistoryEntry> each = history.iterator();
            while (!open.isEmpty() && each.hasNext()) {
                HistoryEntry entry = each.next();
                if (open.remove(entry.commit())) {
                    entries.put(entry.commit(), entry);
                }
            }
        }
    }

    private Setting setting(BlameLine line) {
        Identified subject = line.subject();
        List<EStructuralFeature> path = line.feature().map(FeaturePath::steps).orElse(List.of());
        String said = line.feature().map(each -> labels.of(each.last()))
                .orElseGet(() -> labels.of(subject.eClass()) + ": " + labels.of(subject));
        String value = line.feature().map(each -> labels.value(each.last(), after(line.value().orElseThrow())))
                .orElse("");
        return new Setting(subject.getId(), path, said, value, line.feature().flatMap(each -> before(line, each))
                .orElse(""), place.time(line.set().time()), line.set().author(), line.set().commit(),
                line.set().subject(), line.trouble().map(each -> each.in(place.language())));
    }

    private static Object after(Change change) {
        return switch (change) {
            case Change.OfValue one -> one.after();
            case Change.OfSet set -> set.gained();
            case Change.OfSequence list -> list.after();
        };
    }

    private Optional<String> before(BlameLine line, FeaturePath path) {
        return Optional.ofNullable(entries.get(line.set().commit())).stream()
                .flatMap(entry -> entry.differences().stream())
                .filter(Difference.Changed.class::isInstance).map(Difference.Changed.class::cast)
                .filter(each -> each.path().equals(path) && line.subject().getId().equals(each.pair().left().getId()))
                .findFirst().map(each -> said(each, path)).filter(each -> !each.isEmpty());
    }

    /** Of many values it said more than what it lost since, so that all are looked up. */
    private String said(Difference.Changed change, FeaturePath path) {
        if (change.change() instanceof Change.OfValue one) {
            return one.before() == null ? "" : labels.value(path.last(), one.before());
        }
        EObject object = change.pair().left();
        for (EStructuralFeature step : path.steps().subList(0, path.steps().size() - 1)) {
            object = object == null ? null : (EObject) object.eGet(step);
        }
        return object == null || !object.eIsSet(path.last()) ? ""
                : labels.value(path.last(), object.eGet(path.last()));
    }
}
