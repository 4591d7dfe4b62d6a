// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.versioning.install.GitInstallation;

/** Makes Git on the command line merge the open landscape element by element, where the person agrees. */
public final class GitInstallHandler extends WorkplaceHandler {

    private static final String COMMAND_LINE = "landskab";

    @Override
    protected void run(Workplace workplace, IWorkbenchWindow window, ExecutionEvent event) {
        workplace.desk().filter(desk -> workplace.talk().agrees(
                Message.of(GitInstallHandler.class, "git.install.ask", desk.name(), program())))
                .ifPresent(GitInstallHandler::install);
    }

    /** Sets up the repository of the landscape beside the window. */
    public static void install(OpenDesk desk) {
        desk.workplace().background().start(Message.of(GitInstallHandler.class, "git.install.doing", desk.name()),
                monitor -> new GitInstallation(program()).into(desk.path()),
                changed -> desk.tell(Message.of(GitInstallHandler.class,
                        changed ? "git.install.attributes" : "git.install.done", desk.name())));
    }

    /** The command line beside the workbench; its bare name, which the system then has to find, where none is there. */
    private static String program() {
        return Optional.ofNullable(Platform.getInstallLocation()).map(each -> each.getURL().getPath())
                .map(each -> Path.of(URI.create("file://" + each.replace(" ", "%20")))).stream()
                .flatMap(folder -> Stream.of(folder.resolve(COMMAND_LINE + ".bat"), folder.resolve(COMMAND_LINE)))
                .filter(Files::isRegularFile).findFirst().map(Path::toString).orElse(COMMAND_LINE);
    }
}
