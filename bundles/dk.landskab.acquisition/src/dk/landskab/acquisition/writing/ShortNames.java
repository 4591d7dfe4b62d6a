// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * The names by which a text refers to objects: the one that the id of what refers was made of, else the one that is
 * local to the process, else the whole id; always one that means the object.
 *
 * @param known what there is, by id, as far as the text can see it
 */
record ShortNames(Map<String, EObject> known) {

    private static final Pattern NUMBER = Pattern.compile("\\.[0-9]+$");

    /** The name of a target; what its proxy keeps where it is not there. */
    String of(EObject source, EReference feature, EObject target) {
        if (((InternalEObject) target).eIsProxy()) {
            return ((InternalEObject) target).eProxyURI().fragment();
        }
        Identified identified = (Identified) target;
        return Stream.concat(inId(source), local(identified))
                .filter(name -> means(name, identified.getId(), source, feature)).findFirst()
                .orElse(identified.getId());
    }

    private static Stream<String> inId(EObject source) {
        if (!(source instanceof Identified identified) || LocalIds.isNamed(source.eContainingFeature())) {
            return Stream.of();
        }
        String name = EffectiveProcess.localName(identified);
        return Stream.of(name, NUMBER.matcher(name).replaceFirst(""));
    }

    private static Stream<String> local(Identified target) {
        return target.eContainer() instanceof ProcessDefinition || target.eContainer() instanceof PhaseDef
                ? Stream.of(EffectiveProcess.localName(target)) : Stream.of();
    }

    private boolean means(String name, String id, EObject source, EReference feature) {
        List<String> namespaces = EcoreUtil.getRootContainer(source) instanceof Part part ? part.getNamespaces()
                : List.of();
        for (String candidate : new AcquisitionName(name, source, feature, namespaces).candidates()) {
            if (candidate.equals(id)) {
                return true;
            }
            if (known.containsKey(candidate)) {
                return false;
            }
        }
        return false;
    }
}
