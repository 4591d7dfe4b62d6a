// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class NavigatorPicturesTest {

    private static final String STATES = """
            Organisation town "Nordby Kommune"
              OrgUnit town.it "Digitalisering"
            Subject kle.27 "Social og sundhed" number=27
            Subject kle.27.36 "Pleje og omsorg" number=27.36 parent=kle.27
            Application town.a "Planlagt system" owner=town.it lifecycle.plannedFrom=2026-01-01
            Application town.b "System under indfasning" owner=town.it lifecycle.phaseInFrom=2026-01-01 subjects=kle.27.36
            Application town.c "System i drift" owner=town.it lifecycle.activeFrom=2026-01-01 subjects=kle.27.36
            Application town.d "System under udfasning" owner=town.it lifecycle.phaseOutFrom=2026-01-01
            Application town.e "System ude af brug" owner=town.it lifecycle.endOfLife=2026-01-01
            Application town.f "Uafklaret system"
            DataObject town.data "Borgerdata" personal=CPR
            Contract town.contract "Aftale"
            """;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"EN,PACKAGE", "DA,ORGANISATION", "SV,SUBJECT", "DA,AREA"})
    void linesTellStatusAndProblemsInEveryGrouping(Language language, Grouping grouping) throws Exception {
        try (Town town = Town.of(temporary, Sketch.of(STATES), language); Window window = new Window(400, 560)) {
            TestDesk desk = new TestDesk(town, language);
            Navigator navigator = new Navigator(window.shell(), desk);
            navigator.groupBy(grouping);
            window.open();
            window.until(() -> window.find(Tree.class).getItemCount() > 0);
            navigator.problems(Check.run(town.open().landscape(), desk.today()).findings());
            navigator.show(town.find("kle.27.36"));
            navigator.show(town.find("town.c"));
            window.picture("tree-" + grouping + "-" + language.tag());

            window.find(Text.class).setText("system");
            Table hits = window.find(Table.class);
            window.until(() -> hits.isVisible() && hits.getItemCount() == 6);
            window.picture("hits-" + language.tag());
            assertTrue(hits.getItem(0).getText().contains("ystem"));
        }
    }
}
