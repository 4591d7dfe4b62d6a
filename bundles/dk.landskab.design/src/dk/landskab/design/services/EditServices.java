// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.design.scene.Model;
import dk.landskab.design.scene.Ownership;
import dk.landskab.design.scene.Scene;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;

/** What the tools of the diagrams need: where a new element goes, and what it is called until somebody names it. */
public final class EditServices {

    /**
     * The file that a new element belongs to: the one that most elements of its organisation lie in, else the one that
     * the object it is made beside lies in.
     */
    public EObject home(EObject beside) {
        EObject root = EcoreUtil.getRootContainer(beside);
        return beside instanceof Element element ? new Ownership(beside).organisation(element)
                .map(organisation -> largest(organisation, root)).orElse(root) : root;
    }

    private static EObject largest(Organisation organisation, EObject otherwise) {
        Ownership ownership = new Ownership(organisation);
        return new Model(organisation).all(Element.class).stream()
                .filter(each -> ownership.organisation(each).filter(organisation::equals).isPresent())
                .collect(Collectors.groupingBy(EcoreUtil::getRootContainer, Collectors.counting()))
                .entrySet().stream().max((one, other) -> {
                    int byCount = one.getValue().compareTo(other.getValue());
                    return byCount != 0 ? byCount : id(other.getKey()).compareTo(id(one.getKey()));
                }).map(entry -> entry.getKey()).orElse(otherwise);
    }

    /** An id that nothing has: that of the organisation, the class, and the first number that is free. */
    public String freshId(Identified created) {
        Set<String> taken = new Model(created).all(Element.class).stream().map(EditServices::id)
                .collect(Collectors.toSet());
        String stem = prefix(created) + created.eClass().getName().toLowerCase(Locale.ROOT) + "-";
        return Stream.iterate(1, number -> number + 1).map(number -> stem + number)
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    /** The organisation that most elements of the same file belong to; nothing where they belong to none. */
    private static String prefix(Identified created) {
        Ownership ownership = new Ownership(created);
        return EcoreUtil.getRootContainer(created).eContents().stream().filter(Element.class::isInstance)
                .flatMap(each -> ownership.organisation((Element) each).stream())
                .collect(Collectors.groupingBy(EditServices::id, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() + ".").orElse("");
    }

    /**
     * What a new element is called until somebody names it: its class, in the language of the diagram's reader.
     *
     * @param view the diagram or anything shown on it
     */
    public String freshName(Identified created, EObject view) {
        return Labels.in(Scene.of(view).language()).of(created.eClass());
    }

    /** The unit of a box; nothing for the box of what no unit runs. */
    public OrgUnit asUnit(Identified group) {
        return group instanceof OrgUnit unit ? unit : null;
    }

    /** A name as it was typed: its first line, without blanks around it. */
    public String typed(Identified element, String text) {
        return text == null ? "" : text.lines().findFirst().orElse("").strip();
    }

    private static String id(EObject object) {
        return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
