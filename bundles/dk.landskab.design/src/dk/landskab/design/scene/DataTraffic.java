// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.application.Application;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;

/**
 * Where data come from, who uses them and where they are to land. Data that only one system holds and that need not
 * land flow nowhere and are left out, unless the diagram is about that system or those data alone.
 */
public final class DataTraffic {

    private static final Set<DataRole> GIVING = EnumSet.of(DataRole.MASTER, DataRole.CREATES, DataRole.ENRICHES);

    private final Map<DataObject, List<DataUse>> uses;

    /** The traffic of an organisation, a unit, one application, component or data object, or of a whole file. */
    public DataTraffic(Identified subject) {
        Map<DataObject, List<DataUse>> all = allUses(subject)
                .filter(use -> use.getData() != null && !use.getData().eIsProxy())
                .collect(Collectors.groupingBy(DataUse::getData, LinkedHashMap::new, Collectors.toList()));
        boolean isNarrow = subject instanceof DataObject || subject instanceof Application
                || subject instanceof Component;
        if (isNarrow) {
            all.entrySet().removeIf(entry -> entry.getKey() != subject
                    && entry.getValue().stream().noneMatch(use -> user(use) == subject));
        } else {
            Ownership ownership = new Ownership(subject);
            all.entrySet().removeIf(entry -> entry.getValue().stream()
                    .noneMatch(use -> ownership.isWithin(user(use), subject)) || !flows(entry.getValue()));
        }
        this.uses = all;
    }

    /** The data that flow. */
    public Collection<DataObject> data() {
        return uses.keySet();
    }

    /** All uses of these data. */
    public Collection<DataUse> uses() {
        return uses.values().stream().flatMap(List::stream).toList();
    }

    /** Who is the source of data that flow, creates or enriches them. */
    public Collection<Element> sources() {
        return users(true);
    }

    /** Who receives, reads or keeps data that flow. */
    public Collection<Element> receivers() {
        return users(false);
    }

    /** Where data are to land: the systems whose uses succeed others. */
    public Collection<Element> landings() {
        return uses().stream().filter(DataTraffic::lands).map(use -> user(use.getLandsIn()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The uses of these data that are to land somewhere. */
    public Collection<DataUse> landing() {
        return uses().stream().filter(DataTraffic::lands).toList();
    }

    /** Whether a use gives data rather than takes them. */
    public static boolean gives(DataUse use) {
        return GIVING.contains(use.getRole());
    }

    /** The application or component that a use belongs to. */
    public static Element user(DataUse use) {
        return (Element) use.eContainer();
    }

    /** Whether it is said where the data of a use are to land. */
    public static boolean lands(DataUse use) {
        return use.getLandsIn() != null && !use.getLandsIn().eIsProxy() && use.getLandsIn().eContainer() != null;
    }

    private Collection<Element> users(boolean giving) {
        return uses().stream().filter(use -> gives(use) == giving).map(DataTraffic::user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean flows(List<DataUse> uses) {
        return uses.stream().map(DataTraffic::user).distinct().count() > 1 || uses.stream().anyMatch(DataTraffic::lands);
    }

    private static Stream<DataUse> allUses(Identified subject) {
        Model model = new Model(subject);
        return Stream.concat(model.all(Application.class).stream().flatMap(each -> each.getData().stream()),
                model.all(Component.class).stream().flatMap(each -> each.getData().stream()));
    }
}
