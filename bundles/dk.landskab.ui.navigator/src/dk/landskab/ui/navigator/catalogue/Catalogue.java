// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.Changes;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/**
 * A card of everything in an open landscape that a person may look for, kept up with every change in time proportional
 * to the change.
 *
 * <p>It is filled little by little with {@link #fill}, and until then holds a part. Any thread may fill and read it.
 */
public final class Catalogue implements AutoCloseable {

    private static final Set<EClass> UNASKED = Set.of(CorePackage.Literals.PART, CorePackage.Literals.PROPERTY,
            CorePackage.Literals.EXTERNAL_REF, CorePackage.Literals.TRACE, DiagramPackage.Literals.PLACEMENT);

    /** Empty where nobody edits what is catalogued. */
    private final Optional<OpenLandscape> edited;
    private final Labels labels;
    private final Collator collator;
    private final Map<Identified, Card> cards = new ConcurrentHashMap<>();
    private final Deque<EObject> waiting = new ArrayDeque<>();
    private final List<Consumer<CardChanges>> listeners = new CopyOnWriteArrayList<>();
    private final AutoCloseable following;
    private volatile boolean full;

    /** An empty catalogue of a landscape, whose names are in a language. */
    public Catalogue(OpenLandscape landscape, Language language) {
        this.edited = Optional.of(landscape);
        this.labels = Labels.in(language);
        this.collator = Collator.getInstance(language.locale());
        landscape.parts().forEach(part -> waiting.addAll(part.getContents()));
        this.following = landscape.listen(this::follow);
    }

    /** An empty catalogue of a landscape that nobody edits, such as one that is being merged. */
    public Catalogue(Landscape landscape, Language language) {
        this.edited = Optional.empty();
        this.labels = Labels.in(language);
        this.collator = Collator.getInstance(language.locale());
        landscape.parts().forEach(part -> waiting.addAll(part.roots()));
        this.following = () -> { };
    }

    /**
     * Writes some more cards.
     *
     * @param atMost how many objects are looked at
     * @return whether some are left
     */
    public boolean fill(int atMost) {
        return reading(() -> fillSome(atMost));
    }

    private <T> T reading(Supplier<T> look) {
        return edited.isPresent() ? edited.get().reading(look) : look.get();
    }

    private boolean fillSome(int atMost) {
        List<Card> written = new ArrayList<>();
        for (int i = 0; i < atMost && !waiting.isEmpty(); i++) {
            EObject object = waiting.removeFirst();
            List.copyOf(object.eContents()).forEach(waiting::addLast);
            if (object.eResource() != null || edited.isEmpty()) {
                write(object).ifPresent(written::add);
            }
        }
        full = waiting.isEmpty();
        tell(CardChanges.written(written));
        return !full;
    }

    /** Whether every object has its card. */
    public boolean isFull() {
        return full;
    }

    /** All cards there are, in no order; safe to go through while they change. */
    public Collection<Card> cards() {
        return Collections.unmodifiableCollection(cards.values());
    }

    /** The card of an object; empty where it has none, or none yet. */
    public Optional<Card> of(EObject object) {
        return object instanceof Identified identified ? Optional.ofNullable(cards.get(identified)) : Optional.empty();
    }

    /** The card of an object, written now where it has none yet; empty for what never has one. */
    public Optional<Card> need(EObject object) {
        return of(object).or(() -> reading(() -> write(object)));
    }

    /**
     * Tells every change of a card to somebody, until the handle is closed: at once, on the thread that made it, which
     * holds the landscape.
     */
    public AutoCloseable listen(Consumer<CardChanges> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Follows the landscape no more. */
    @Override
    public void close() throws Exception {
        following.close();
        listeners.clear();
    }

    private Optional<Card> write(EObject object) {
        if (!(object instanceof Identified identified) || UNASKED.contains(object.eClass())) {
            return Optional.empty();
        }
        Card card = Card.of(identified, labels, collator);
        cards.put(identified, card);
        return Optional.of(card);
    }

    private void follow(Changes changes) {
        List<Card> gone = changes.removed().stream().flatMap(each -> withContent(each).stream())
                .filter(each -> each.eResource() == null)
                .flatMap(each -> Optional.ofNullable(remove(each)).stream()).toList();
        Set<EObject> stale = new LinkedHashSet<>();
        changes.added().forEach(each -> stale.addAll(withContent(each)));
        changes.touched().forEach(each -> stale.add(named(each)));
        stale.removeIf(each -> each.eResource() == null);
        List<Card> written = new ArrayList<>();
        stale.forEach(each -> rewrite(each, written));
        tell(new CardChanges(written, gone));
    }

    /** Writes a card anew, and those of objects without a name of their own that are called after it. */
    private void rewrite(EObject object, List<Card> written) {
        Optional<String> before = of(object).map(Card::name);
        Optional<Card> now = write(object);
        now.ifPresent(written::add);
        if (!before.equals(now.map(Card::name))) {
            edited.orElseThrow().incoming(object).stream().map(each -> named(each.source()))
                    .filter(each -> !(each instanceof Element)).distinct()
                    .forEach(each -> write(each).ifPresent(written::add));
        }
    }

    private Card remove(EObject object) {
        return object instanceof Identified identified ? cards.remove(identified) : null;
    }

    /** The object itself, or the nearest around it that has an id. */
    private static EObject named(EObject object) {
        EObject each = object;
        while (!(each instanceof Identified) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }

    private static List<EObject> withContent(EObject object) {
        List<EObject> all = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private void tell(CardChanges changes) {
        if (!changes.written().isEmpty() || !changes.gone().isEmpty()) {
            listeners.forEach(each -> each.accept(changes));
        }
    }
}
