// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.time.LocalDate;
import java.util.Collection;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;

/** Creates a diagram in a file of its own. */
public final class CreateDiagram {

    private final OpenLandscape landscape;
    private final Diagram created = DiagramFactory.eINSTANCE.createDiagram();
    private String organisation = "";

    /**
     * A new diagram.
     *
     * @param kind the name of the diagram description that draws it
     * @param name as a person says it; part of its id
     */
    public CreateDiagram(OpenLandscape landscape, String kind, String name) {
        this.landscape = landscape;
        created.setKind(kind);
        created.setName(name);
    }

    /** Makes it one of an organisation's. */
    public CreateDiagram of(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** Makes it a diagram of an element. */
    public CreateDiagram subject(Element subject) {
        created.setSubject(subject);
        return this;
    }

    /** Makes it show a date. */
    public CreateDiagram at(LocalDate date) {
        created.setDate(date);
        return this;
    }

    /** Makes it show a plateau. */
    public CreateDiagram plateau(Plateau plateau) {
        created.setPlateau(plateau);
        return this;
    }

    /** Shows layers, by name. */
    public CreateDiagram layers(Collection<String> layers) {
        created.getLayers().addAll(layers);
        return this;
    }

    /** Applies filters, by name. */
    public CreateDiagram filters(Collection<String> filters) {
        created.getFilters().addAll(filters);
        return this;
    }

    /** Creates it. */
    public Diagram call() {
        return landscape.reading(() -> {
            created.setId(new FreshIds(id -> landscape.find(id).isPresent()).next(organisation, created.eClass(),
                    created.getName()));
            String path = new FreshPaths(landscape).next(organisation + "/diagrams/"
                    + slug(created.getName()), ".diagram");
            landscape.execute(landscape.adding(
                    OpenPart.fresh(path, landscape.formats().of(path).orElseThrow(), created)));
            return created;
        });
    }

    private String slug(String name) {
        String slug = FreshIds.slug(name);
        return slug.isEmpty() ? FreshIds.slug(created.getKind()) : slug;
    }
}
