// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.archimate.map.LandscapeIds;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Trace;

/**
 * The ids in the file: what came from an ArchiMate model has the id it had there, everything else one made of its id in
 * the landscape. No id is given twice.
 */
final class WrittenIds {

    private static final String PREFIX = "id-";
    private static final Pattern WRITABLE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*");
    private static final Pattern XML_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int HASH = 32;

    /**
     * An id that comes from a source.
     *
     * @param sourceId as the landscape keeps it
     * @param written as the file has it
     */
    record Source(String sourceId, String written) {

        /** The id in a landscape that reads the file without knowing it. */
        String readAs() {
            return LandscapeIds.of(Optional.empty(), sourceId);
        }
    }

    private final Family family;
    private final Set<String> taken = new HashSet<>();
    private final Map<Identified, Source> sources = new IdentityHashMap<>();
    private final Map<Identified, String> own = new IdentityHashMap<>();

    WrittenIds(Family family, List<Element> elements) {
        this.family = family;
        for (Element each : elements) {
            claim(each, identity(each), each.getProperties());
            each.getTraces().stream().filter(trace -> trace.getScheme() == RefScheme.ARCHIMATE)
                    .forEach(trace -> claim(trace, Optional.ofNullable(trace.getValue()), trace.getProperties()));
        }
        elements.stream().filter(each -> !sources.containsKey(each))
                .forEach(each -> own.put(each, make(each.getId().replaceAll("[^\\p{L}\\p{N}._-]", "_"))));
    }

    private static Optional<String> identity(Element element) {
        return element.getExternalRefs().stream().filter(each -> each.getScheme() == RefScheme.ARCHIMATE
                && (element.getId() + ".archimate").equals(each.getId())).map(ExternalRef::getValue).findFirst();
    }

    private void claim(Identified object, Optional<String> sourceId, List<Property> properties) {
        sourceId.filter(each -> !each.isEmpty()).ifPresent(id -> {
            Source source = new Source(id, properties.stream()
                    .filter(each -> Attribute.ID.key().equals(each.getKey()) && each.getValue() != null)
                    .map(Property::getValue).findFirst().orElseGet(() -> SourceIds.written(family, id)));
            if (isReadBack(source) && taken.add(id)) {
                sources.put(object, source);
            }
        });
    }

    /** Whether the file can hold the id, and reading it gives the source id. */
    private boolean isReadBack(Source source) {
        boolean plain = source.written().equals(source.sourceId()) && !source.written().startsWith(PREFIX);
        return (plain || source.written().equals(PREFIX + source.sourceId()))
                && (family == Family.EXCHANGE ? XML_NAME : WRITABLE).matcher(source.written()).matches();
    }

    /** The source that an element or a trace came from; empty where it is the landscape's own. */
    Optional<Source> source(Identified object) {
        return Optional.ofNullable(sources.get(object));
    }

    /** The id of an element. */
    String of(Element element) {
        return source(element).map(Source::written).orElseGet(() -> own.get(element));
    }

    /** Whether something has an id in the file. */
    boolean isKnown(Element element) {
        return sources.containsKey(element) || own.containsKey(element);
    }

    /** The id of a view, which ends as that of its diagram does. */
    String view(String diagram) {
        return part(diagram.substring(diagram.lastIndexOf('.') + 1), diagram);
    }

    /**
     * The id of a view or of something on one.
     *
     * @param source the id that it would have in a source
     * @param of what tells it from others where that id is taken, or cannot be
     */
    String part(String source, String... of) {
        String written = SourceIds.written(family, source);
        return PLAIN.matcher(source).matches() && isReadBack(new Source(source, written)) && taken.add(source) ? written
                : made(of);
    }

    /** The id in a landscape of what has this id in the file, without more being said of it. */
    String readAs(String written) {
        return LandscapeIds.of(Optional.empty(), written.startsWith(PREFIX) ? written.substring(PREFIX.length())
                : written);
    }

    /** An id for something that has none, the same whenever it is told the same. */
    String made(String... of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", of).getBytes(StandardCharsets.UTF_8));
            return make(HexFormat.of().formatHex(hash).substring(0, HASH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The source id of a trace that cannot keep its own is not lost: the trace is a statement then. */
    boolean isFromSource(Trace trace) {
        return sources.containsKey(trace);
    }

    private String make(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return PREFIX + id;
    }
}
