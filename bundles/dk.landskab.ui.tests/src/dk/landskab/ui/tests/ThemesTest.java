// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.look.Theme;

/**
 * Light and dark are chosen by turns while rows come, change and go: once that ended the program. More often than a few
 * times where {@code -Dlandskab.themes=NUMBER} says so.
 */
@ExtendWith(Bench.class)
class ThemesTest {

    private static final int TIMES = Integer.getInteger("landskab.themes", 4);
    private static final int SYSTEMS = 60;

    @TempDir
    private Path temporary;

    private final Driver driver;

    ThemesTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void asItWas() {
        driver.on(() -> {
            Theme.LIGHT.choose(driver.window().getWorkbench());
            Theme.SYSTEM.choose(driver.window().getWorkbench());
            return null;
        });
        driver.clear();
    }

    @Test
    void anotherThemeIsChosenWhileRowsComeAndGo() {
        OpenDesk desk = driver.open(Town.write(town(), temporary.resolve("town")));
        driver.show(Perspectives.VERSIONS);
        driver.show(Perspectives.PROBLEMS);
        Element one = (Element) desk.landscape().find("town.app.s1").orElseThrow();
        driver.begin(() -> desk.select(one));
        driver.until("problems are told", () -> rows() >= SYSTEMS);

        for (int i = 0; i < TIMES; i++) {
            String name = "Renamed " + i;
            Theme theme = i % 2 == 0 ? Theme.DARK : Theme.LIGHT;
            driver.on(() -> {
                filter().setText("nothing says so");
                new ChangeFeature(desk.landscape()).set(one, CorePackage.Literals.ELEMENT__NAME, name).call();
                theme.choose(driver.window().getWorkbench());
                return null;
            });
            driver.until("rows are gone", () -> rows() == 0);
            driver.on(() -> {
                filter().setText("");
                return null;
            });
            driver.until("rows are there again", () -> rows() >= SYSTEMS);
            assertEquals(theme == Theme.DARK, driver.on(() -> Theme.isDark(driver.window().getWorkbench())));
        }
    }

    private static String town() {
        StringBuilder sketch = new StringBuilder("file town/business.landskab\nOrganisation town \"Town\"\n"
                + "file town/application.landskab\n");
        for (int i = 0; i < SYSTEMS; i++) {
            sketch.append("Application town.app.s").append(i).append(" \"System ").append(i)
                    .append("\" lifecycle.activeFrom=2020-01-01\n");
        }
        return sketch.toString();
    }

    /** For the thread of the window. */
    private int rows() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4).stream().mapToInt(Table::getItemCount)
                .max().orElse(0);
    }

    private Text filter() {
        return driver.controls(Text.class, each -> each.getMessage().equals("Filter by words")).getFirst();
    }
}
