// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.map.ElementTable;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Trace;

/**
 * What only the source can have said: an ArchiMate type, an attribute of a relation. Where the source no longer says
 * it, it goes; it was never anybody else's.
 */
final class SourceStatements {

    private static final String PREFIX = "archimate:";

    private SourceStatements() {
    }

    /** Takes out of the elements and traces that are about to be updated what the source no longer says of them. */
    static void forget(WorkingCopy copy, List<Element> fresh) {
        Set<String> types = new HashSet<>(ElementTable.types());
        for (Element each : fresh) {
            if (copy.find(each.getId()) instanceof Element there) {
                if (each.getKindText() == null && types.contains(there.getKindText())) {
                    there.setKindText(null);
                }
                forget(there.getProperties(), each.getProperties());
            }
            for (Trace trace : each.getTraces()) {
                if (copy.find(trace.getId()) instanceof Trace there) {
                    forget(there.getProperties(), trace.getProperties());
                }
            }
        }
    }

    private static void forget(List<Property> there, List<Property> said) {
        Set<String> keys = said.stream().map(Property::getKey).collect(Collectors.toSet());
        there.removeIf(each -> each.getKey() != null && each.getKey().startsWith(PREFIX)
                && !keys.contains(each.getKey()));
    }

    /** Whether two traces of one relation say the same of how it accesses. */
    static boolean accessAlike(Trace one, Trace other) {
        return Objects.equals(access(one), access(other));
    }

    private static String access(Trace trace) {
        return trace.getProperties().stream().filter(each -> Attribute.ACCESS_TYPE.key().equals(each.getKey()))
                .map(Property::getValue).findFirst().orElse(null);
    }

    /** The source ids that an object of a landscape goes back to. */
    static Stream<String> identities(Identified object) {
        return switch (object) {
            case Trace trace when trace.getScheme() == RefScheme.ARCHIMATE ->
                Stream.ofNullable(trace.getValue());
            case Element element -> element.getExternalRefs().stream()
                    .filter(each -> each.getScheme() == RefScheme.ARCHIMATE)
                    .map(each -> each.getValue()).filter(Objects::nonNull);
            default -> Stream.empty();
        };
    }
}
