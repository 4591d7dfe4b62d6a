// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.infrastructure.Component;

/** The uses of data by what can hold them. */
final class Uses {

    private static final Set<DataRole> SOURCES = EnumSet.of(DataRole.MASTER, DataRole.CREATES);
    private static final Set<DataRole> KEEPING = EnumSet.of(DataRole.MASTER, DataRole.CREATES, DataRole.ENRICHES,
            DataRole.COPY, DataRole.ARCHIVES, DataRole.UNSPECIFIED);

    private Uses() {
    }

    /** Of a system or a component; none of anything else. */
    static Stream<DataUse> of(Element element) {
        return switch (element) {
            case Application application -> application.getData().stream();
            case Component component -> component.getData().stream();
            default -> Stream.empty();
        };
    }

    /** Whether the user is where the data come from. */
    static boolean isSource(DataUse use) {
        return SOURCES.contains(use.getRole());
    }

    /** Whether the user keeps the data, and does not only read them. */
    static boolean isKeeping(DataUse use) {
        return KEEPING.contains(use.getRole());
    }
}
