// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.design.services.EditServices;
import dk.landskab.design.tests.kit.Drawings;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Part;
import dk.landskab.model.infrastructure.Dependency;

/** The tools of the diagrams, run as both runtimes run them. */
class EditServicesTest {

    private static final Specification SPECIFICATION = Drawings.specification();

    private final EditServices services = new EditServices();
    private final SemanticModel model = Drawings.municipality(8);
    private final Part part = (Part) model.roots().getFirst();

    @SuppressWarnings("unchecked")
    private <T extends EObject> T get(String id) {
        return (T) model.find(id).orElseThrow();
    }

    private void use(String tool, EObject context, Map<String, Object> variables) {
        use(tool, context, variables, "en");
    }

    private void use(String tool, EObject context, Map<String, Object> model, String language) {
        EObject diagram = View.of(get("by"), "2026-06-30", language);
        Map<String, Object> variables = new HashMap<>(Map.of("containerView", diagram, "sourceView", diagram));
        variables.putAll(model);
        EObject found = SPECIFICATION.all("ToolEntry").filter(each -> Parts.name(each).equals(tool)).findFirst()
                .orElseThrow();
        new ToolRun(new Interpreter(Drawings.services()), Metamodel.packages()).run(found, context, variables);
    }

    private <T> T made(Class<T> type) {
        return type.cast(part.getElements().getLast());
    }

    @Test
    void aNewApplicationBelongsToTheUnitOfTheBoxThatItIsPutIn() {
        use("NewApplication", get("by.unit.3"), Map.of("container", get("by.unit.3")));
        Application made = made(Application.class);
        assertSame(get("by.unit.3"), made.getOwner());
        assertNotNull(made.getName());
        assertEquals("by.app.application", made.getId());
    }

    @ParameterizedTest
    @CsvSource({"en, Application, Dependency", "da, It-system, Afhængighed", "sv, It-system, Beroende"})
    void aNewElementIsCalledByItsClassInTheLanguageOfTheReader(String language, String box, String line) {
        use("NewApplication", get("by"), Map.of("container", get("by")), language);
        assertEquals(box, made(Application.class).getName());
        use("NewDependency", get("by.app.1"), Map.of("source", get("by.app.1"), "target", get("dk.comp.0")), language);
        assertEquals(line, made(Dependency.class).getName());
    }

    @Test
    void inTheBoxOfWhatNoUnitRunsItHasNoOwner() {
        use("NewApplication", get("by"), Map.of("container", get("by")));
        assertNull(made(Application.class).getOwner());
    }

    @Test
    void everyNewElementHasAnIdOfItsOwn() {
        for (String last : List.of("application", "application-2", "application-3")) {
            use("NewApplication", get("by"), Map.of("container", get("by")));
            assertEquals("by.app." + last, made(Application.class).getId());
        }
    }

    @Test
    void aLineDrawnBetweenApplicationsIsAnIntegration() {
        use("NewIntegration", get("by.app.1"), Map.of("source", get("by.app.1"), "target", get("by.app.2")));
        Integration made = made(Integration.class);
        assertSame(get("by.app.1"), made.getFrom());
        assertSame(get("by.app.2"), made.getTo());
        assertEquals("by.int.1-2", made.getId());
    }

    @Test
    void aLineDrawnToAComponentIsADependency() {
        use("NewDependency", get("by.app.1"), Map.of("source", get("by.app.1"), "target", get("dk.comp.0")));
        Dependency made = made(Dependency.class);
        assertSame(get("by.app.1"), made.getDependent());
        assertSame(get("dk.comp.0"), made.getOn());
    }

    @Test
    void aLineWhoseEndIsMovedBeginsOrEndsThere() {
        use("NewIntegration", get("by.app.1"), Map.of("source", get("by.app.1"), "target", get("by.app.2")));
        Integration line = made(Integration.class);
        use("ReconnectTarget", line, Map.of("element", line, "source", get("by.app.2"), "target", get("by.app.3")));
        use("ReconnectSource", line, Map.of("element", line, "source", get("by.app.1"), "target", get("by.app.2")));
        assertSame(get("by.app.2"), line.getFrom());
        assertSame(get("by.app.3"), line.getTo());
    }

    @Test
    void bothEndsOfEveryLineThatCanBeDeletedCanBeMoved() {
        List<EObject> edited = SPECIFICATION.all("EdgeMapping")
                .filter(each -> Parts.one(each, "deletionDescription").isPresent()).toList();
        assertEquals(3, edited.size());
        edited.forEach(each -> assertEquals(List.of("RECONNECT_SOURCE", "RECONNECT_TARGET"),
                Parts.many(each, "reconnections").stream().map(tool -> Parts.text(tool, "reconnectionKind")).toList(),
                Parts.name(each)));
    }

    @Test
    void whatIsTypedIsTheNameAndNotTheStatusBelowIt() {
        Application application = get("by.app.1");
        use("Rename", application, Map.of("arg0", " Cura \nkritisk"));
        assertEquals("Cura", application.getName());
    }

    @Test
    void whatIsDeletedIsGone() {
        Application application = get("by.app.1");
        use("Delete", application, Map.of("element", application));
        assertNull(application.eContainer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aNameOfNothingIsEmpty(String typed) {
        assertEquals("", services.typed(get("by.app.1"), typed));
        assertEquals("", services.typed(get("by.app.1"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "homeOfApplications, systems.landskab", "homeOfIntegrations, links.landskab",
        "homeOfDependencies, platform.landskab"})
    void aNewElementGoesWhereItsOrganisationHasMostOfItsKind(String service, String file) throws Exception {
        Drawn town = Drawn.of("file roles.landskab", "Organisation k \"K\"", "RoleAssignment k.role.a",
                "RoleAssignment k.role.b", "RoleAssignment k.role.c", "file systems.landskab", "Application k.app.a \"A\"",
                "file links.landskab", "Integration k.int.a \"A\"", "Integration k.int.b \"B\"",
                "file platform.landskab", "Component k.comp.a \"A\"", "file other.landskab", "Organisation x \"X\"",
                "Application x.app.a \"A\"", "Application x.app.b \"B\"");
        SemanticModel files = SemanticModel.of(town.landscape());
        Object home = EditServices.class.getMethod(service, EObject.class, EObject.class).invoke(services,
                files.find("k").orElseThrow(), null);
        assertEquals(file, ((Part) home).eResource().getURI().lastSegment());
    }

    @Test
    void whereTheOrganisationHasNothingOfTheKindItGoesWhereMostOfItLies() {
        Drawn town = Drawn.of("Organisation k \"K\"", "file apps.landskab", "Component k.a \"A\"",
                "Component k.b \"B\"", "file other.landskab", "Organisation x \"X\"", "Application x.a \"A\"");
        SemanticModel files = SemanticModel.of(town.landscape());
        assertSame(files.find("k.a").orElseThrow().eContainer(),
                services.homeOfApplications(files.find("k").orElseThrow(), null));
    }

    @Test
    void inTheBoxOfASubjectItServesThatSubjectAndBelongsToTheOrganisationOfTheDiagram() {
        SemanticModel town = SemanticModel.of(Drawn.of("Organisation k \"K\"", "file apps.landskab",
                "Application k.app.a \"A\"", "file kle.landskab", "Subject kle.27 \"Care\" number=27 level=MAIN_GROUP")
                .landscape());
        EObject group = town.find("kle.27").orElseThrow();
        EObject diagram = View.of(town.find("k").orElseThrow(), "2026-06-30", "en");
        EObject tool = SPECIFICATION.all("NodeCreationDescription").filter(each -> Parts.name(each).equals("NewApplication"))
                .toList().getLast();
        new ToolRun(new Interpreter(Drawings.services()), Metamodel.packages()).run(tool, group,
                new HashMap<>(Map.of("container", group, "containerView", diagram)));
        Application made = (Application) ((Part) town.find("k.app.a").orElseThrow().eContainer()).getElements().getLast();
        assertEquals(List.of(group), made.getSubjects());
        assertEquals("k.app.application", made.getId());
    }
}
