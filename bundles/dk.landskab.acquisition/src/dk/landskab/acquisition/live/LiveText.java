// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.linking.Surroundings;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** One text of several: what it defines, and the names in it. */
final class LiveText {

    /** No id begins with a space. */
    private static final String CHAIN = " chain of ";
    private static final String MEANING = " meaning in ";

    private final ReadText read;
    private final Map<String, Identified> defined = new HashMap<>();
    private final List<Identified> again = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<EObject, Link> defining = new IdentityHashMap<>();

    LiveText(ReadText read, Surroundings surroundings) {
        this.read = read;
        read.part().eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null
                    && defined.putIfAbsent(identified.getId(), identified) != null) {
                again.add(identified);
            }
        });
        for (NameReference name : read.names()) {
            Link link = new Link(this, name, new AcquisitionName(name.text(), name.source(), name.feature(),
                    read.part().getNamespaces(), surroundings));
            links.add(link);
            if (name.feature() == Literals.ACQUISITION__PROCESS || name.feature() == Literals.PROCESS_DEFINITION__ADOPTS
                    || name.feature() == Literals.PHASE_RECORD__PHASE) {
                defining.put(name.source(), link);
            }
        }
    }

    String path() {
        return read.path();
    }

    ReadText read() {
        return read;
    }

    /** What it defines, by id; of two with one id the first. */
    Map<String, Identified> defined() {
        return defined;
    }

    /** What has the id of something before it. */
    List<Identified> again() {
        return again;
    }

    List<Link> links() {
        return links;
    }

    /**
     * The name of the process of a case, of what a process adopts, of the phase of a record; null where there is none.
     */
    Link defining(EObject object) {
        return defining.get(object);
    }

    /** What others may have looked at, with what makes a difference to them. */
    Map<String, String> signature() {
        Map<String, String> signature = new HashMap<>();
        defined.forEach((id, object) -> {
            signature.put(id, object.eClass().getName());
            if (object instanceof ProcessDefinition process) {
                Link adopts = defining.get(process);
                signature.put(chain(process), (adopts == null ? "" : adopts.name().text()) + ' '
                        + process.getPhases().stream().map(Identified::getId).collect(Collectors.joining(" ")));
            }
        });
        read.lost().forEach(word -> signature.merge(word, "lost", String::concat));
        return signature;
    }

    /** Whether others are looked up by what this name means. */
    boolean isDefining(Link link) {
        return defining.get(link.written().source()) == link;
    }

    private static String chain(ProcessDefinition process) {
        return CHAIN + process.getId();
    }

    /** What the name of the process of a case means, or the name of what a process adopts. */
    static String meaning(EObject source) {
        return MEANING + ((Identified) source).getId();
    }

    /** What a local name depends on beside the ids that it may be short for. */
    static List<String> dependsOn(Link link) {
        List<String> keys = new ArrayList<>();
        for (EObject each = link.written().source(); each != null; each = each.eContainer()) {
            if (each instanceof Acquisition || each instanceof ProcessDefinition) {
                keys.add(meaning(each));
            }
        }
        link.name().processes().forEach(process -> {
            keys.add(chain(process));
            keys.add(meaning(process));
        });
        return keys;
    }
}
