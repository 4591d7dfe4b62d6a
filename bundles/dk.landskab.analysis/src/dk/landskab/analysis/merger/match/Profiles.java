// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.ProcessKeys;
import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Subjects;
import dk.landskab.analysis.merger.Basis;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.information.DataObject;

/**
 * Makes the profiles of elements.
 *
 * <p>A key of a register counts where two organisations share the register; what numbers one organisation's own use,
 * contract or case does not.
 */
final class Profiles {

    private static final Set<RefScheme> REGISTERS = EnumSet.of(RefScheme.KITOS_SYSTEM, RefScheme.KITOS_INTERFACE,
            RefScheme.ARCHIMATE, RefScheme.KLE_UUID, RefScheme.CVR, RefScheme.ORGNR, RefScheme.FISKK);

    private final SubjectPlan subjects;
    private final ProcessKeys processes;

    /** With what persons have said to be the same: for each element the keys that it shares with others. */
    Profiles(SubjectPlan subjects, Map<Element, List<String>> agreed) {
        this.subjects = subjects;
        this.processes = new ProcessKeys(subjects, agreed);
    }

    Profile of(Element element) {
        Profile profile = new Profile(element, kind(element));
        profile.names(namesOf(element), element);
        registers(profile, element);
        groups(element).forEach(each -> profile.key(Basis.SUBJECTS, each.key(), each.subject()));
        switch (element) {
            case Application application -> complete(profile, application);
            case BusinessProcess process -> processes.identities(process)
                    .forEach(each -> profile.key(Basis.PROCESS, each, process));
            case BusinessService service -> there(service.getRealisedBy())
                    .forEach(process -> process(profile, process));
            case DataObject data -> complete(profile, data);
            default -> {
                // Names, registers and subjects are all that other elements have.
            }
        }
        return profile;
    }

    private static String kind(Element element) {
        return element instanceof Application application ? application.getKind().name() : "";
    }

    private void complete(Profile profile, Application application) {
        there(application.getSupports()).forEach(process -> process(profile, process));
        Product product = application.getProduct();
        if (product != null && !product.eIsProxy()) {
            profile.key(Basis.PRODUCT, product.getId(), product);
            profile.names(namesOf(product), product);
            registers(profile, product);
            if (product.getVendor() != null && !product.getVendor().eIsProxy()) {
                namesOf(product.getVendor()).forEach(profile::vendor);
            }
        }
    }

    private static void complete(Profile profile, DataObject data) {
        there(data.getRealises()).forEach(each -> profile.key(Basis.MEANING, each.getId(), each));
        there(data.getStandards()).forEach(each -> profile.key(Basis.MEANING, each.getId(), each));
    }

    private void process(Profile profile, BusinessProcess process) {
        processes.of(process).forEach(each -> profile.key(Basis.PROCESS, each, process));
    }

    private record Group(String key, Subject subject) {
    }

    /** Systems deal with groups, and what is done there with subjects. */
    private Stream<Group> groups(Element element) {
        return Subjects.of(element)
                .map(each -> element instanceof Application ? subjects.group(each) : subjects.current(each)).distinct()
                .filter(each -> each.getNumber() != null)
                .map(each -> new Group(each.getScheme() + " " + each.getNumber(), each));
    }

    private static void registers(Profile profile, Element element) {
        element.getExternalRefs().stream()
                .filter(each -> REGISTERS.contains(each.getScheme()) && each.getValue() != null)
                .map(each -> each.getScheme() + " " + each.getValue().strip())
                .forEach(each -> profile.key(Basis.EXTERNAL_ID, each, element));
    }

    private static Stream<String> namesOf(Element element) {
        return Stream.concat(Stream.ofNullable(element.getName()), element.getAliases().stream());
    }

    private static <T extends Element> Stream<T> there(List<T> elements) {
        return elements.stream().filter(each -> !each.eIsProxy() && each.getId() != null);
    }
}
