// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.archimate.map.RelationRule.Ends;
import dk.landskab.exchange.archimate.map.RelationRule.Match;
import dk.landskab.exchange.update.Circles;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;

/**
 * Decides what each relation becomes, for all of them together: a feature that holds one value gets one, and references
 * that must not form a circle do not. The outcome does not depend on the order of the file: where several relations
 * want to be the one value, composition comes before aggregation, and then the smaller id.
 */
final class RelationPlacing {

    /** Why a relation did not become what its row says. */
    enum Reason {
        END_OF_RELATION, SECOND_VALUE, CIRCLE
    }

    private static final Comparator<Placed> PRECEDENCE = Comparator
            .comparing((Placed each) -> !each.isOnlyValue())
            .thenComparing((Placed each) -> !each.relation().type().equals("Composition"))
            .thenComparing(Placed::id);

    private static final OwnWords NONE = new OwnWords(List.of());

    private final SourceIds ids;
    private final Map<String, Relation> relations;
    private final Map<String, OwnWords> words;
    private final Map<String, EClass> classes;
    private final Map<String, String> types;
    private final Map<String, Placed> placed = new TreeMap<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    /** There are far fewer kinds of relations than relations. */
    private final Map<Ends, Match> matches = new HashMap<>();

    /**
     * @param relations with both ends, by source id
     * @param words what an export of ours said of things, by source id
     * @param classes of elements, by source id
     * @param types of elements, by source id
     */
    RelationPlacing(SourceIds ids, Map<String, Relation> relations, Map<String, OwnWords> words,
            Map<String, EClass> classes, Map<String, String> types) {
        this.ids = ids;
        this.relations = relations;
        this.words = words;
        this.classes = classes;
        this.types = types;
        placeAll();
        keepFirstValues();
        openCircles();
    }

    /** What each relation becomes, by source id. */
    Map<String, Placed> placed() {
        return placed;
    }

    /** Those that became a link though their row says otherwise, by source id. */
    Map<String, Reason> reasons() {
        return reasons;
    }

    private void placeAll() {
        Set<String> ends = new HashSet<>();
        relations.values().forEach(each -> {
            ends.add(ids.of(each.source()));
            ends.add(ids.of(each.target()));
        });
        relations.forEach((id, relation) -> {
            Ends of = ends(relation);
            Optional<Match> stated = StatedPlacing.of(words(id), of);
            Match match = stated.orElseGet(() -> matches.computeIfAbsent(of, RelationTable::of));
            if (stated.isEmpty() && ends.contains(id) && !(match.rule().shape() instanceof Shape.Link)) {
                reasons.put(id, Reason.END_OF_RELATION);
                match = RelationTable.link(of);
            }
            place(id, relation, match);
        });
    }

    private void place(String id, Relation relation, Match match) {
        String source = ids.of(relation.source());
        String target = ids.of(relation.target());
        placed.put(id, match.targetHolds() ? new Placed(id, relation, words(id), match, target, source)
                : new Placed(id, relation, words(id), match, source, target));
    }

    private OwnWords words(String id) {
        return words.getOrDefault(id, NONE);
    }

    private Ends ends(Relation relation) {
        String source = ids.of(relation.source());
        String target = ids.of(relation.target());
        return new Ends(relation.type(), types.getOrDefault(source, ""), classOf(source), classOf(target));
    }

    /** The class of an end; a relation as an end is only known to be an element. */
    private EClass classOf(String end) {
        return classes.getOrDefault(end, CorePackage.Literals.RELATION);
    }

    private void keepFirstValues() {
        Map<Object, Placed> first = new HashMap<>();
        values(feature -> !feature.isMany()).stream().sorted(PRECEDENCE).forEach(each -> {
            Placed before = first.putIfAbsent(List.of(each.holder(), feature(each)), each);
            if (before != null && !before.value().equals(each.value())) {
                fallBack(each, Reason.SECOND_VALUE);
            }
        });
    }

    private void openCircles() {
        Map<EReference, List<Placed>> byFeature = values(Metamodel::isAcyclic).stream()
                .collect(Collectors.groupingBy(RelationPlacing::feature, LinkedHashMap::new, Collectors.toList()));
        byFeature.values().forEach(edges -> Circles.among(edges, Placed::holder, Placed::value)
                .forEach(each -> fallBack(each, Reason.CIRCLE)));
    }

    private void fallBack(Placed each, Reason reason) {
        reasons.put(each.id(), reason);
        place(each.id(), each.relation(), RelationTable.link(ends(each.relation())));
    }

    private List<Placed> values(Predicate<EReference> wanted) {
        List<Placed> values = new ArrayList<>(placed.values());
        values.removeIf(each -> !(each.shape() instanceof Shape.Value value) || !wanted.test(value.feature()));
        return values;
    }

    private static EReference feature(Placed each) {
        return Objects.requireNonNull(each.shape() instanceof Shape.Value value ? value.feature() : null);
    }
}
