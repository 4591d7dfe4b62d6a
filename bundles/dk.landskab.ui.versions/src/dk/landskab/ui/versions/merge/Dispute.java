// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/**
 * A conflict as a person sees it, in the person's language.
 *
 * @param title of what it is: class and name
 * @param about what is to be decided: a feature, the place, whether it is there
 * @param before what both began with
 * @param ours what the current branch says
 * @param theirs what is merged says
 * @param edits those that exclude each other, where it is about edits of several objects
 * @param offers the values of one's own that can be given; empty where any text can
 * @param decision how it was decided; empty where it is open
 */
public record Dispute(Conflict conflict, String title, String about, String before, String ours, String theirs,
        List<String> edits, List<Offer> offers, Optional<Decision> decision) {

    private static final int MOST = 5000;

    /**
     * A value that can be given.
     *
     * @param label as a person reads it
     * @param value as a resolution writes it
     */
    public record Offer(String label, String value) {
    }

    /** Copies the lists. */
    public Dispute {
        edits = List.copyOf(edits);
        offers = List.copyOf(offers);
    }

    static Dispute of(Conflict conflict, Landscape landscape, Language language, Optional<Decision> decision) {
        Labels labels = Labels.in(language);
        String title = conflict.subject() == null ? conflict.point().id()
                : labels.of(conflict.subject().eClass()) + " “" + labels.of(conflict.subject()) + "”";
        return new Dispute(conflict, title, about(conflict, language), conflict.before().in(language),
                conflict.said(Side.OURS).in(language), conflict.said(Side.THEIRS).in(language),
                conflict.causes().stream().map(Edit::what).map(each -> each.in(language)).toList(),
                offers(conflict, landscape, labels), decision);
    }

    /** What names the conflict in a resolution. */
    String key() {
        return key(conflict.point().id(), conflict.point().aspect().token());
    }

    static String key(String id, String aspect) {
        boolean plain = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace) && !id.contains("\"")
                && !id.startsWith("=") && !id.startsWith("#");
        return (plain ? id : "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"") + " " + aspect;
    }

    /** Whether a value of one's own can be given. */
    public boolean takesValue() {
        return conflict.choices().contains(Choice.VALUE) && feature().isPresent();
    }

    private Optional<EStructuralFeature> feature() {
        return feature(conflict);
    }

    private static Optional<EStructuralFeature> feature(Conflict conflict) {
        return conflict.point().aspect() instanceof Aspect.Value(FeaturePath path) ? Optional.of(path.last())
                : Optional.empty();
    }

    private static String about(Conflict conflict, Language language) {
        return switch (conflict.point().aspect()) {
            case Aspect.Value value -> conflict.about().in(language);
            case Aspect.Existence existence -> say("about.existence", language);
            case Aspect.OfClass type -> say("about.class", language);
            case Aspect.Place place -> say("about.place", language);
            case Aspect.Path path -> say("about.path", language);
            case Aspect.File file -> say("about.path", language);
            case Aspect.Text text -> say("about.text", language);
            case Aspect.Circle circle -> say("about.circle", language);
        };
    }

    private static String say(String key, Language language) {
        return Message.of(Dispute.class, key).in(language);
    }

    private static List<Offer> offers(Conflict conflict, Landscape landscape, Labels labels) {
        EStructuralFeature feature = feature(conflict).filter(each -> conflict.choices().contains(Choice.VALUE))
                .orElse(null);
        return switch (feature) {
            case null -> List.of();
            case EReference reference -> objects(reference.getEReferenceType(), landscape, labels);
            case EStructuralFeature other when other.getEType() instanceof EEnum literals -> literals.getELiterals()
                    .stream().map(each -> new Offer(labels.of((Enumerator) each.getInstance()), each.getLiteral()))
                    .toList();
            case EStructuralFeature other when isYesOrNo((EDataType) other.getEType()) -> List.of(
                    new Offer(labels.value(other, true), "true"), new Offer(labels.value(other, false), "false"));
            default -> List.of();
        };
    }

    private static boolean isYesOrNo(EDataType type) {
        return type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class;
    }

    private static List<Offer> objects(EClass type, Landscape landscape, Labels labels) {
        List<Offer> offers = new ArrayList<>(landscape.objects().filter(type::isInstance)
                .filter(Identified.class::isInstance).map(Identified.class::cast).filter(each -> each.getId() != null)
                .limit(MOST).map(each -> new Offer(labels.of(each), each.getId())).toList());
        offers.sort(Comparator.comparing(Offer::label).thenComparing(Offer::value));
        return offers;
    }
}
