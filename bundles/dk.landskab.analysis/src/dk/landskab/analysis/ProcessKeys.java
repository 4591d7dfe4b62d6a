// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;

/**
 * What a process is known by, so that two that share a key are one. Two processes are one where they are one element,
 * where one is a variant of the other or both of a third, where persons have said so, and for those who support them
 * also where they have one name and one group of the subject plan, or one name and neither has a subject.
 */
public final class ProcessKeys {

    private final SubjectPlan subjects;
    private final Map<Element, List<String>> agreed;

    /**
     * Keys on a subject plan.
     *
     * @param agreed for each process the further keys that persons have given it
     */
    public ProcessKeys(SubjectPlan subjects, Map<Element, List<String>> agreed) {
        this.subjects = subjects;
        this.agreed = Map.copyOf(agreed);
    }

    /** The keys of what a process is, its name left out. */
    public Stream<String> identities(BusinessProcess process) {
        BusinessProcess common = process.getVariantOf() == null || process.getVariantOf().eIsProxy() ? process
                : process.getVariantOf();
        return Stream.concat(Stream.of("id " + common.getId()), agreed.getOrDefault(process, List.of()).stream());
    }

    /** The keys of a process, its name included. */
    public Stream<String> of(BusinessProcess process) {
        List<String> groups = Subjects.of(process).map(subjects::group).map(ProcessKeys::key).distinct().toList();
        Stream<String> named = NormalName.of(process.getName()).stream().map(NormalName::text)
                .flatMap(name -> groups.isEmpty() ? Stream.of(name) : groups.stream().map(group -> name + " " + group));
        return Stream.concat(identities(process), named);
    }

    private static String key(Subject subject) {
        return subject.getScheme() + " " + subject.getNumber();
    }
}
