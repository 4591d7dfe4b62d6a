// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import dk.landskab.model.ExactDay;
import dk.landskab.model.edit.Language;
import picocli.CommandLine;

/** All commands; a new one is one class and one line here. */
final class Commands {

    private static final int WIDTH = 100;

    private Commands() {
    }

    private static List<Object> all(Environment environment) {
        return List.of(
                new DemoCommand(environment),
                new NewCommand(environment),
                new CheckCommand(environment),
                new ImportCommand(environment),
                new ExportCommand(environment),
                new DiffCommand(environment),
                new LogCommand(environment),
                new BlameCommand(environment),
                new DiagramCommand(environment),
                new ServeCommand(environment),
                new GapCommand(environment),
                new MergerCommand(environment),
                new MergeCommand(environment),
                new AcquisitionCommand(environment),
                new GitCommand(environment),
                new GuideCommand(environment),
                new SelfCheckCommand(environment));
    }

    /** The commands below {@code git}. */
    private static List<Object> gitCommands(Environment environment) {
        return List.of(
                new GitInstallCommand(environment),
                new MergeDriverCommand(environment),
                new CheckMergeCommand(environment));
    }

    /** The commands below {@code acquisition}. */
    private static List<Object> acquisitionCommands(Environment environment) {
        return List.of(
                new AcquisitionCheckCommand(environment),
                new AcquisitionPipelineCommand(environment),
                new AcquisitionStatusCommand(environment),
                new AcquisitionConsolidateCommand(environment),
                new AcquisitionDocumentsCommand(environment),
                new AcquisitionAdoptCommand(environment),
                new AcquisitionLspCommand(environment));
    }

    /** The commands below {@code diagram}. */
    private static List<Object> diagramCommands(Environment environment) {
        return List.of(
                new DiagramListCommand(environment),
                new DiagramExportCommand(environment));
    }

    /** The whole command line, speaking the language of the environment. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new Landskab(environment));
        all(environment).forEach(line::addSubcommand);
        CommandLine git = line.getSubcommands().get("git");
        gitCommands(environment).forEach(git::addSubcommand);
        CommandLine acquisition = line.getSubcommands().get("acquisition");
        acquisitionCommands(environment).forEach(acquisition::addSubcommand);
        CommandLine diagram = line.getSubcommands().get("diagram");
        diagramCommands(environment).forEach(diagram::addSubcommand);
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setResourceBundle(help(environment.language()));
        line.setUsageHelpWidth(WIDTH);
        line.registerConverter(LocalDate.class, ExactDay::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures(environment));
        line.setParameterExceptionHandler(new Misuse(environment));
        return line;
    }

    private static ResourceBundle help(Language language) {
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.of(language.tag());
        return ResourceBundle.getBundle(Commands.class.getPackageName() + ".help", locale,
                Commands.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
