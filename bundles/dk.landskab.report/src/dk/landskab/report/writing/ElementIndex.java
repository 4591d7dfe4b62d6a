// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.analysis.Areas;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.Subject;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.report.document.Entry;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Ref;

/** Remembers which elements a report mentions, and tells of each what is stated. Names of role holders stay out. */
final class ElementIndex {

    private static final Set<EStructuralFeature> SILENT = Set.of(CorePackage.Literals.IDENTIFIED__ID,
            CorePackage.Literals.ELEMENT__NAME, BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME);
    private static final int VALUES_AT_MOST = 12;

    private final Voice voice;
    private final SortedMap<String, EObject> mentioned = new TreeMap<>();

    ElementIndex(Voice voice) {
        this.voice = voice;
    }

    /** A mention of an object that has an id; a child without a name of its own leads to the element around it. */
    Ref ref(EObject object) {
        EObject target = object;
        while (!(target instanceof Element) && target.eContainer() != null) {
            target = target.eContainer();
        }
        String id = target instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
        if (!id.isEmpty() && !target.eIsProxy()) {
            mentioned.putIfAbsent(id, target);
        }
        return new Ref(id, voice.name(object));
    }

    List<Ref> refs(Collection<? extends EObject> objects) {
        return objects.stream().map(this::ref).toList();
    }

    /** Mentions of subjects by their numbers alone, as those who work with a subject plan say them. */
    List<Ref> numbers(Collection<Subject> subjects) {
        return subjects.stream().map(each -> new Ref(ref(each).id(),
                each.getNumber() == null ? voice.name(each) : each.getNumber())).toList();
    }

    /** One entry for each element that was mentioned. */
    List<Entry> entries() {
        return mentioned.values().stream().map(this::entry).toList();
    }

    private Entry entry(EObject object) {
        Area area = object instanceof Element element ? Areas.of(element) : Area.UNSPECIFIED;
        return new Entry(((Identified) object).getId(), voice.name(object), voice.type(object.eClass()),
                area.name().toLowerCase(Locale.ROOT), facts(object).toList());
    }

    private Stream<Fact> facts(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !SILENT.contains(feature) && object.eIsSet(feature))
                .flatMap(feature -> feature instanceof EReference reference && reference.isContainment()
                        ? inner(object, reference) : Stream.of(fact(feature, object.eGet(feature))))
                .filter(Objects::nonNull).filter(fact -> !fact.value().equals("–"));
    }

    /** A single contained child counts as part of its element; of several, how many there are. */
    private Stream<Fact> inner(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof EObject child) {
            return child.eClass().getEAllAttributes().stream().filter(each -> child.eIsSet(each))
                    .map((EAttribute each) -> fact(each, child.eGet(each)));
        }
        return Stream.of(fact(reference, value));
    }

    private Fact fact(EStructuralFeature feature, Object value) {
        String label = voice.labels().of(feature);
        if (value instanceof Collection<?> many && many.size() > VALUES_AT_MOST) {
            String some = voice.labels().value(feature, List.copyOf(many).subList(0, VALUES_AT_MOST));
            return new Fact(label, voice.say("andMore", some, many.size() - VALUES_AT_MOST));
        }
        return new Fact(label, voice.labels().value(feature, value));
    }
}
