// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/** Where everything stands, and with it what is there at all: what stands somewhere that is there. */
final class Places {

    private final Three three;
    private final Rulings rulings;
    private final Types types;
    private final Set<String> restored;
    private final Consumer<Conflict> found;
    private final Map<String, Optional<Standing>> decided = new HashMap<>();

    Places(Three three, Rulings rulings, Types types, Set<String> restored, Consumer<Conflict> found) {
        this.three = three;
        this.rulings = rulings;
        this.types = types;
        this.restored = restored;
        this.found = found;
        Set<String> all = new TreeSet<>(restored);
        for (Side side : Side.values()) {
            all.addAll(three.edits(side).moved().keySet());
            all.addAll(three.edits(side).added());
        }
        all.forEach(this::of);
    }

    /** Whether an object is there in the end. */
    boolean isPresent(String id) {
        return three.inBoth(id) && three.in(Side.OURS, id) instanceof Element || of(id).isPresent();
    }

    /** Where an object stands in the end; empty where it is not there. */
    Optional<Standing> of(String id) {
        Optional<Standing> known = decided.get(id);
        if (known == null) {
            known = three.inBoth(id) ? ofBoth(id) : ofOne(id);
            decided.put(id, known);
        }
        return known;
    }

    /** The objects whose place is not simply that of the base. */
    Map<String, Optional<Standing>> decided() {
        return decided;
    }

    private Optional<Standing> ofOne(String id) {
        Side side = three.in(Side.OURS, id) != null ? Side.OURS : Side.THEIRS;
        Optional<Standing> standing = three.standing(side, id);
        if (standing.isEmpty() || three.inBase(id) != null && !restored.contains(id)) {
            return Optional.empty();
        }
        return standing.filter(this::isOwnerPresent).filter(each -> fits(id, each, side));
    }

    private Optional<Standing> ofBoth(String id) {
        Standing ours = three.standing(Side.OURS, id).orElseThrow();
        Standing theirs = three.standing(Side.THEIRS, id).orElseThrow();
        Standing base = three.standingInBase(id).orElse(null);
        List<Standing> candidates = new ArrayList<>();
        candidates.add(chosen(id, base, ours, theirs));
        rule(id, candidates, base, ours, theirs);
        candidates.add(ours);
        candidates.add(theirs);
        if (base != null) {
            candidates.add(base);
        }
        boolean fits = fits(id, candidates.getFirst(), candidates.getFirst().equals(theirs) ? Side.THEIRS : Side.OURS);
        Optional<Standing> standing = candidates.stream()
                .filter(each -> isOwnerPresent(each) && isFree(id, each) && couldHold(id, each))
                .findFirst().or(() -> homeless(id, base, ours, theirs, fits));
        if (rulings.answer(Point.place(id)).isPresent() && fits
                && standing.filter(candidates.getFirst()::equals).isEmpty()) {
            found.accept(conflict(id, base, ours, theirs));
        }
        return standing;
    }

    private Standing chosen(String id, Standing base, Standing ours, Standing theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        if (ours.owner().equals(theirs.owner()) && couldHold(id, ours) != couldHold(id, theirs)) {
            return couldHold(id, ours) ? ours : theirs;
        }
        Optional<Answer> answer = rulings.answer(Point.place(id));
        if (answer.isEmpty()) {
            found.accept(conflict(id, base, ours, theirs));
        }
        return switch (answer.orElse(new Answer.Pick(Choice.OURS))) {
            case Answer.Pick(Choice choice) when choice == Choice.THEIRS -> theirs;
            case Answer.Pick(Choice choice) when choice == Choice.BASE && base != null -> base;
            case Answer.Pick pick -> ours;
            case Answer.Given(Standing given) -> given;
            case Answer.Given given -> ours;
        };
    }

    /** Puts what takes the place of steps that are ruled out before them. */
    private void rule(String id, List<Standing> candidates, Standing base, Standing ours, Standing theirs) {
        Set<Standing> seen = new LinkedHashSet<>();
        Standing first = candidates.getFirst();
        while (first != null && seen.add(first)) {
            Optional<Choice> instead = first.owner()
                    .flatMap(owner -> rulings.instead(new Step(id, Optional.empty(), owner)));
            if (instead.isEmpty()) {
                candidates.addFirst(first);
                return;
            }
            first = switch (instead.get()) {
                case THEIRS -> theirs;
                case BASE -> base;
                default -> ours;
            };
        }
    }

    private boolean isFree(String id, Standing standing) {
        return standing.owner().map(owner -> rulings.instead(new Step(id, Optional.empty(), owner)).isEmpty())
                .orElse(true);
    }

    private boolean isOwnerPresent(Standing standing) {
        return standing.owner().map(this::isPresent).orElse(true);
    }

    /** Whether the classes allow it; where they do not, the class that changed is what is in the way. */
    private boolean fits(String id, Standing standing, Side side) {
        boolean fits = couldHold(id, standing);
        if (!fits && isOwnerPresent(standing)) {
            String owner = standing.owner().orElseThrow();
            Identified object = three.in(side, id) != null ? three.in(side, id) : three.anywhere(id);
            types.misfit(types.isDecided(owner) ? owner : id,
                    new Edit(side, Point.place(id), object, three.shown(standing)));
        }
        return fits;
    }

    private boolean couldHold(String id, Standing standing) {
        if (standing.isRoot() || !types.isAnyDecided()) {
            return true;
        }
        EClass around = types.of(standing.owner().orElseThrow());
        for (EStructuralFeature step : standing.path()) {
            if (around.getFeatureID(step) < 0) {
                return false;
            }
            around = ((EReference) step).getEReferenceType();
        }
        return around.isSuperTypeOf(types.of(id)) || around.equals(types.of(id));
    }

    /**
     * Classes or answers that contradict each other left it no place, which is a conflict: an element goes to the top
     * of a file, what can only stand in another object goes.
     */
    private Optional<Standing> homeless(String id, Standing base, Standing ours, Standing theirs, boolean fits) {
        if (fits || rulings.answer(Point.type(id)).isPresent()) {
            found.accept(conflict(id, base, ours, theirs));
        }
        return three.in(Side.OURS, id) instanceof Element ? three.landscape(Side.OURS).parts().stream()
                .flatMap(part -> part.roots().stream()).filter(Part.class::isInstance).map(Part.class::cast)
                .map(Part::getId).filter(this::isPresent).findFirst()
                .map(file -> new Standing(Optional.of(file), List.of(CorePackage.Literals.PART__ELEMENTS), ""))
                : Optional.empty();
    }

    private Conflict conflict(String id, Standing base, Standing ours, Standing theirs) {
        boolean filing = three.isFiling(ours) && three.isFiling(theirs) && (base == null || three.isFiling(base));
        Set<Choice> choices = EnumSet.of(Choice.OURS, Choice.THEIRS, Choice.VALUE);
        if (base != null && base.owner().map(three::inBoth).orElse(true)) {
            choices.add(Choice.BASE);
        }
        return new Conflict(filing ? Conflict.Kind.FILING : Conflict.Kind.PLACE, Point.place(id),
                three.in(Side.OURS, id), three.shown(base), three.shown(ours), three.shown(theirs), List.of(), choices);
    }
}
