// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.change.Merger;

/**
 * The ids that the plan of a merger names and that stand in the landscapes of the parties.
 *
 * <p>A landscape with a {@link Merger} names parties. Where an organisation among them is not in the landscape, its id
 * and every id that begins with it, dot by dot, are the party's own and no business of the plan. Where none of the
 * parties is there, the plan stands alone: then every id is foreign that does not begin with the same word as the id of
 * a merger, so that the plan may also name what the parties share, such as products and subjects. What the plan names
 * of its own must be there. Whether the foreign ids lead anywhere is told once the plan is read together with the
 * parties, by {@link JointLandscape}.
 */
final class PartyIds {

    private final Set<String> absent;
    private final Predicate<String> isOwn;

    private PartyIds(Set<String> absent, Predicate<String> isOwn) {
        this.absent = absent;
        this.isOwn = isOwn;
    }

    static PartyIds none() {
        return new PartyIds(Set.of(), id -> true);
    }

    static PartyIds in(IdIndex index) {
        List<Merger> mergers = index.inOrder().stream().filter(Merger.class::isInstance).map(Merger.class::cast)
                .toList();
        List<EObject> parties = mergers.stream()
                .flatMap(each -> ObjectTree.targets(each, ChangePackage.Literals.MERGER__PARTIES).stream()).toList();
        Set<String> absent = parties.stream().filter(EObject::eIsProxy).map(PartyIds::fragment)
                .collect(Collectors.toSet());
        boolean alone = !absent.isEmpty() && parties.stream().allMatch(EObject::eIsProxy);
        Set<String> words = mergers.stream().flatMap(each -> Stream.ofNullable(each.getId())).map(PartyIds::firstWord)
                .collect(Collectors.toSet());
        return new PartyIds(absent, id -> !alone || words.contains(firstWord(id)));
    }

    private static String fragment(EObject proxy) {
        URI uri = ((InternalEObject) proxy).eProxyURI();
        return String.valueOf(uri.fragment());
    }

    private static String firstWord(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    boolean contains(String id) {
        return !isOwn.test(id) || absent.stream().anyMatch(party -> id.equals(party) || id.startsWith(party + "."));
    }
}
