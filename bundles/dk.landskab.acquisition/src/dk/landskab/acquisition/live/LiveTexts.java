// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.linking.Surroundings;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.Proxies;

/**
 * The texts of a landscape while they are written. After a change of one text, that text alone is read again, and only
 * names that looked at something it changed are looked up again; what is told of each text is what checking the whole
 * landscape would tell, except for circles.
 *
 * <p>It belongs to one thread at a time. The objects of the texts do not refer to each other: names are looked up here.
 */
public final class LiveTexts {

    /**
     * A name that means something.
     *
     * @param text that the name stands in
     */
    public record Use(ReadText text, NameReference name) {
    }

    private final AcquisitionFormat format;
    private final Function<String, Optional<Identified>> model;
    private final Map<String, LiveText> texts = new TreeMap<>();
    private final Map<String, TreeMap<String, LiveText>> definers = new HashMap<>();
    private final Map<EObject, LiveText> byPart = new IdentityHashMap<>();
    private final Map<String, Set<Link>> watchers = new HashMap<>();
    private final Surroundings surroundings = new ByMeaning();

    /** No texts yet, beside a landscape's model files. */
    public LiveTexts(AcquisitionFormat format, Function<String, Optional<Identified>> model) {
        this.format = format;
        this.model = model;
    }

    /**
     * Adds texts, or replaces those with their paths.
     *
     * @return the paths of the texts of which something else may be told now, their own among them
     * @throws dk.landskab.store.UnreadableException where one is no text at all; it and those after it stay as they
     *             were
     */
    public Set<String> put(Collection<PartSource> sources) {
        Set<String> touched = new HashSet<>();
        List<Link> open = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        for (PartSource source : sources) {
            LiveText text = new LiveText(format.text(source), surroundings);
            touched.addAll(replace(source.path(), text, paths));
            open.addAll(text.links());
            paths.add(source.path());
        }
        lookUp(open, touched, paths);
        return paths;
    }

    /** Takes a text away; tells of which others something else may be told now. */
    public Set<String> remove(String path) {
        Set<String> paths = new TreeSet<>();
        lookUp(new ArrayList<>(), replace(path, null, paths), paths);
        return paths;
    }

    /**
     * Puts one text in the place of another, and tells what has changed for names that looked at it.
     *
     * @param paths where those of texts are added that define the same
     */
    private Set<String> replace(String path, LiveText text, Set<String> paths) {
        LiveText before = text == null ? texts.remove(path) : texts.put(path, text);
        Map<String, String> old = before == null ? Map.of() : before.signature();
        Map<String, String> now = text == null ? Map.of() : text.signature();
        if (before != null) {
            byPart.remove(before.read().part());
            before.links().forEach(this::forget);
            before.defined().keySet().forEach(id -> definers.get(id).remove(path));
        }
        if (text != null) {
            byPart.put(text.read().part(), text);
            text.defined().keySet()
                    .forEach(id -> definers.computeIfAbsent(id, each -> new TreeMap<>()).put(path, text));
        }
        Stream.of(before, text).filter(Objects::nonNull).flatMap(each -> each.defined().keySet().stream())
                .forEach(id -> paths.addAll(definers.get(id).keySet()));
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .filter(key -> !String.valueOf(old.get(key)).equals(now.get(key))).collect(Collectors.toSet());
    }

    private void lookUp(List<Link> links, Set<String> touched, Set<String> paths) {
        Set<Link> again = new HashSet<>(links);
        touched.forEach(key -> again.addAll(watchers.getOrDefault(key, Set.of())));
        Set<Link> late = new HashSet<>();
        for (Link link : again) {
            if (link.name().isLate()) {
                late.add(link);
            } else if (resolved(link, paths) && link.text().isDefining(link)) {
                late.addAll(watchers.getOrDefault(LiveText.meaning(link.written().source()), Set.of()));
            }
        }
        late.stream().sorted(Comparator.comparing(link -> link.written().node().getOffset()))
                .forEach(link -> resolved(link, paths));
    }

    /** Looks a name up again; tells whether it means something else now. */
    private boolean resolved(Link link, Set<String> paths) {
        if (texts.get(link.text().path()) != link.text()) {
            return false;
        }
        String before = link.meaning();
        forget(link);
        resolve(link);
        paths.add(link.text().path());
        return !Objects.equals(before, link.meaning());
    }

    private void forget(Link link) {
        link.watched().forEach(key -> watchers.getOrDefault(key, new HashSet<>()).remove(link));
    }

    private void resolve(Link link) {
        List<String> lookedAt = new ArrayList<>();
        if (link.name().isLate()) {
            lookedAt.addAll(LiveText.dependsOn(link));
        }
        String meaning = null;
        for (String id : link.name().candidates()) {
            lookedAt.add(id);
            if (find(id).filter(found -> fits(link, found)).isPresent()) {
                meaning = id;
                break;
            }
        }
        link.means(meaning, lookedAt);
        lookedAt.forEach(key -> watchers.computeIfAbsent(key, each -> new HashSet<>()).add(link));
    }

    static boolean fits(Link link, Identified found) {
        return link.written().feature().getEReferenceType().getInstanceClass().isInstance(found);
    }

    /** The object with an id, in the texts or in the model files. */
    public Optional<Identified> find(String id) {
        return definer(id).map(text -> text.defined().get(id)).or(() -> model.apply(id));
    }

    /** The text that defines an id; empty for what stands in a model file or nowhere. */
    public Optional<ReadText> definition(String id) {
        return definer(id).map(LiveText::read);
    }

    Optional<LiveText> definer(String id) {
        TreeMap<String, LiveText> all = definers.get(id);
        return all == null || all.isEmpty() ? Optional.empty() : Optional.of(all.firstEntry().getValue());
    }

    /** The names that mean an id, text by text. */
    public List<Use> uses(String id) {
        return watchers.getOrDefault(id, Set.of()).stream().filter(link -> id.equals(link.meaning()))
                .sorted(Comparator.comparing((Link link) -> link.text().path())
                        .thenComparing(link -> link.written().node().getOffset()))
                .map(link -> new Use(link.text().read(), link.written())).toList();
    }

    /** The id that a name of a text means; empty where nothing has it. */
    public Optional<String> meaning(String path, NameReference name) {
        return Optional.ofNullable(texts.get(path)).flatMap(text -> text.links().stream()
                .filter(link -> link.written() == name).findFirst()).map(Link::meaning);
    }

    /** A text as it was read; empty where there is none. */
    public Optional<ReadText> text(String path) {
        return Optional.ofNullable(texts.get(path)).map(LiveText::read);
    }

    /** The ids that the texts define. */
    public Set<String> ids() {
        return definers.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong in a text: its sentences, ids that others have, names that nothing has or something else. */
    public List<Problem> problems(String path) {
        LiveText text = texts.get(path);
        return text == null ? List.of() : new LiveProblems(this, texts.values()).of(text);
    }

    /** What local names depend on, by what the names mean now. */
    private final class ByMeaning implements Surroundings {

        @Override
        public ProcessDefinition process(Acquisition acquisition) {
            return target(acquisition, ProcessDefinition.class, Literals.PROCESS_DEFINITION);
        }

        @Override
        public ProcessDefinition adopted(ProcessDefinition process) {
            return target(process, ProcessDefinition.class, Literals.PROCESS_DEFINITION);
        }

        @Override
        public PhaseDef phase(PhaseRecord phase) {
            return target(phase, PhaseDef.class, Literals.PHASE_DEF);
        }

        private <T extends Identified> T target(EObject source, Class<T> type, EClass proxy) {
            LiveText text = byPart.get(EcoreUtil.getRootContainer(source));
            Link link = text == null ? null : text.defining(source);
            if (link == null) {
                return null;
            }
            return Optional.ofNullable(link.meaning()).flatMap(LiveTexts.this::find).filter(type::isInstance)
                    .map(type::cast).orElseGet(() -> type.cast(Proxies.of(proxy, link.name().text())));
        }
    }
}
