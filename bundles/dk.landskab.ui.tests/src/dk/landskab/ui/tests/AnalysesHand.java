// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.part.ResultsView;

/** What a person does to have something analysed. */
record AnalysesHand(Driver driver) {

    private static final String HERE = "The landscape that is open";

    /** Asks for an analysis, as its line of the menu does. */
    void analyse(String kind) {
        driver.begin(() -> {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(driver.window()
                    .getService(ICommandService.class).getCommand("dk.landskab.ui.analyse"),
                    Map.of("dk.landskab.ui.analyse.kind", kind));
            try {
                driver.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    /** Waits for the wizard, and types the place of the one of its landscapes. */
    void place(int index, String place) {
        driver.until("the wizard", () -> places().size() > index);
        driver.on(() -> {
            places().get(index).setText(place);
            return null;
        });
    }

    /** Writes the report that is there into a folder, and waits until it is told. */
    void write(Path folder) {
        driver.on(() -> {
            results().results().write(folder);
            return null;
        });
        driver.until("it is written", () -> !driver.controls(Label.class, each -> each.getText()
                .equals("Written: " + folder.resolve("index.html"))).isEmpty());
    }

    /** The view of the results. For the thread of the window. */
    ResultsView results() {
        return (ResultsView) driver.window().getActivePage().findView(Perspectives.RESULTS);
    }

    private List<Combo> places() {
        return driver.controls(Combo.class, each -> each.indexOf(HERE) >= 0);
    }
}
