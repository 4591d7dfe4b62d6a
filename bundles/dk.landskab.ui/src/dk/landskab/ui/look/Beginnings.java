// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.EmptyState.Step;

/** The ways to begin, as what is offered where no landscape is open. */
public final class Beginnings {

    private Beginnings() {
    }

    /** Fills a part with them. */
    public static EmptyState offer(Composite parent, Workplace workplace, IServiceLocator services) {
        return new EmptyState(parent, workplace.talk().say(Beginnings.class, "nothing"), List.of(
                step("example", workplace, services), step("new", workplace, services),
                step("open", workplace, services)));
    }

    private static Step step(String command, Workplace workplace, IServiceLocator services) {
        return new Step(workplace.talk().say(Beginnings.class, command),
                () -> run("dk.landskab.ui." + command, Map.of(), workplace, services));
    }

    /** Does a command of the workbench; where it fails, the person is told. */
    public static void run(String id, Map<String, String> parameters, Workplace workplace, IServiceLocator services) {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                services.getService(ICommandService.class).getCommand(id), parameters);
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            workplace.talk().tell(failure);
        }
    }
}
