// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.IntegrationMode;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Relation;
import dk.landskab.model.core.Tri;

/**
 * Landscapes of any size for benchmarks, as a large organisation's looks: of ten elements four are relations between
 * two others, which lie anywhere before or after them; some 130 bytes an element. The same size and seed give the same
 * landscape.
 */
public final class BigLandscape {

    private static final int TEN = 10;
    private static final String TEXT = "Understøtter sagsbehandling, journalisering og afgørelser i forvaltningen";

    private final Random random;
    private final List<String> ids;

    private BigLandscape(int elements, long seed) {
        this.random = new Random(seed);
        this.ids = java.util.stream.IntStream.range(0, elements).mapToObj(i -> "k." + (i * 7919L % elements)).toList();
    }

    /** One part with so many elements. */
    public static Part part(int elements, long seed) {
        return new BigLandscape(elements, seed).make();
    }

    private Part make() {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("big");
        part.setFormatVersion(1);
        List<Element> things = ids.stream().map(this::thing).toList();
        List<Element> ends = things.stream().filter(each -> kind(each.getId()) < 6).toList();
        things.forEach(each -> connect(each, ends));
        part.getElements().addAll(things);
        return part;
    }

    private static int kind(String id) {
        return id.charAt(id.length() - 1) - '0';
    }

    private Element thing(String id) {
        Element element = switch (kind(id)) {
            case 0, 1, 2 -> application();
            case 3, 4, 5 -> process();
            case 6, 7 -> integration();
            default -> relation();
        };
        element.setId(id);
        element.setName("Element " + id);
        return element;
    }

    private Application application() {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        application.setKind(ApplicationKind.values()[random.nextInt(ApplicationKind.values().length)]);
        application.setDescription(TEXT);
        application.setBusinessFit(1 + random.nextInt(5));
        application.setLifecycle(CoreFactory.eINSTANCE.createLifecycle());
        application.getLifecycle().setActiveFrom(LocalDate.ofEpochDay(15_000 + random.nextInt(5_000)));
        return application;
    }

    private BusinessProcess process() {
        BusinessProcess process = BusinessFactory.eINSTANCE.createBusinessProcess();
        process.setDescription(TEXT);
        process.setStatutory(Tri.values()[random.nextInt(4)]);
        return process;
    }

    private Integration integration() {
        Integration integration = ApplicationFactory.eINSTANCE.createIntegration();
        integration.setMode(IntegrationMode.values()[random.nextInt(IntegrationMode.values().length)]);
        return integration;
    }

    private Relation relation() {
        Relation relation = CoreFactory.eINSTANCE.createRelation();
        relation.setKind("AssociationRelationship");
        return relation;
    }

    private void connect(Element element, List<Element> ends) {
        Element from = ends.get(random.nextInt(ends.size()));
        Element to = ends.get(random.nextInt(ends.size()));
        switch (element) {
            case Relation relation -> {
                relation.setFrom(from);
                relation.setTo(to);
            }
            case Integration integration -> {
                integration.setFrom(from);
                integration.setTo(to);
            }
            case Application application -> {
                if (random.nextInt(TEN) == 0 && to instanceof BusinessProcess process) {
                    application.getSupports().add(process);
                }
            }
            default -> {
                // A process says nothing of others here.
            }
        }
    }
}
