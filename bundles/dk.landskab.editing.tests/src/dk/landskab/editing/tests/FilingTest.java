// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.FileAway;
import dk.landskab.editing.gesture.IdStems;
import dk.landskab.editing.gesture.Move;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;

class FilingTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "town, town.app.pay town.app.time town.int.time, town.app",
        "town, town.sys.pay town.app.time town.sys.time, town.sys",
        "town, town.app.old.a town.app.old.b town.app.c, town.app.old",
        "vale, town.app.pay, vale.app",
        "vale, town.pay, vale.application",
        "vale, kle.27.01, vale.application",
        "vale, '', vale.application",
        "'', app.pay, app",
        "'', '', application"})
    void anIdBeginsLikeThoseOfItsKind(String organisation, String ids, String stem) {
        assertEquals(stem, new IdStems(Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty())
                .map(FilingTest::application), ApplicationPackage.Literals.APPLICATION).of(organisation));
    }

    private static Element application(String id) {
        Element element = id.contains(".int.") ? ApplicationFactory.eINSTANCE.createIntegration()
                : ApplicationFactory.eINSTANCE.createApplication();
        element.setId(id);
        return element;
    }

    @Test
    void whatIsNewIsFiledWithMostOfItsClassAndNotWithMostOfItsPackage() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            OpenPart other = part(open, "town/information.landskab");
            new Move(open, open.find("town.int.time").orElseThrow(), other.root()).call();
            EObject made = new CreateElement(open, ApplicationPackage.Literals.INTEGRATION, "New").of("town").call();
            assertSame(other, made.eResource());
        }
    }

    @ParameterizedTest
    @CsvSource({"Application, town/application.landskab", "Strategy, town/strategy.landskab",
        "DataObject, town/information.landskab"})
    void whatWasMadeAnywhereIsFiledWhereItsLikeStandAndUndone(String type, String file) throws Exception {
        Town town = Town.in(temporary);
        try (OpenLandscape open = town.open()) {
            EObject business = part(open, "town/business.landskab").root();
            open.together(() -> {
                Element made = (Element) EcoreUtil.create(Metamodel.classNamed(type).orElseThrow());
                made.setId("town.any.new");
                open.execute(AddCommand.create(open.domain(), business, CorePackage.Literals.PART__ELEMENTS, made));
                new FileAway(open, made).call();
                assertEquals(file, ((OpenPart) made.eResource()).path());
                return made;
            });
            assertTrue(open.dirty().contains(file));
            open.undo();
            assertEquals(town.files(), Written.of(open));
        }
    }

    @Test
    void whatStandsWithItsLikeAndWhatHasNoOrganisationStay() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            new FileAway(open, Town.find(open, "town.app.pay", Element.class)).call();
            new FileAway(open, (Element) EcoreUtil.create(ApplicationPackage.Literals.APPLICATION)).call();
            assertEquals(Set.of(), open.dirty());
        }
    }

    private static OpenPart part(OpenLandscape open, String path) {
        return open.parts().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    }
}
