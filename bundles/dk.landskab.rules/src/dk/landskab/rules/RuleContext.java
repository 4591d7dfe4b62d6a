// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.StatusAt;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** What a rule may look at: a landscape, a date, thresholds, and look-ups made once for all rules. For one thread. */
public final class RuleContext {

    private final Landscape landscape;
    private final LocalDate date;
    private final RuleSettings settings;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Set<LoadedPart> withoutLines = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A context of one run. */
    public RuleContext(Landscape landscape, LocalDate date, RuleSettings settings) {
        this.landscape = landscape;
        this.date = date;
        this.settings = settings;
    }

    /** What is checked. */
    public Landscape landscape() {
        return landscape;
    }

    /** The date that "now" is. */
    public LocalDate date() {
        return date;
    }

    /** The thresholds. */
    public RuleSettings settings() {
        return settings;
    }

    /**
     * A look-up that several rules use: made when it is first asked for, then kept for the run.
     *
     * @param type also the key; one look-up a type
     */
    public <T> T shared(Class<T> type, Function<? super RuleContext, ? extends T> maker) {
        if (!shared.containsKey(type)) {
            shared.put(type, maker.apply(this));
        }
        return type.cast(shared.get(type));
    }

    /** The status of an element at the date. */
    public LifecycleStatus statusOf(Element element) {
        return StatusAt.of(element, date);
    }

    /** Whether an element is there at the date, or nothing says otherwise. */
    public boolean isLive(Element element) {
        return StatusAt.isLive(element, date);
    }

    /** The elements of a type that are there at the date. */
    public <T extends Element> Stream<T> live(Class<T> type) {
        return landscape.all(type).stream().filter(this::isLive);
    }

    /** The elements of a type that are in operation at the date. */
    public <T extends Element> Stream<T> operational(Class<T> type) {
        return landscape.all(type).stream().filter(each -> statusOf(each) == LifecycleStatus.OPERATIONAL);
    }

    /** Where an object stands; the file alone where its line can no longer be told. */
    public Location locationOf(EObject object) {
        Optional<LoadedPart> part = landscape.partOf(object);
        if (part.isPresent() && !withoutLines.contains(part.get())) {
            try {
                return landscape.locationOf(object).orElseThrow();
            } catch (UnreadableException changedMeanwhile) {
                withoutLines.add(part.get());
            }
        }
        return Location.of(part.map(LoadedPart::path).orElseGet(() -> landscape.origin().place()));
    }
}
