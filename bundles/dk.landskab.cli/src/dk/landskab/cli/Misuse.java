// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood of a command, and where to read how it is meant. */
final class Misuse implements IParameterExceptionHandler {

    private final Environment environment;
    private final Texts texts = new Texts(Misuse.class);

    Misuse(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        CommandLine line = misuse.getCommandLine();
        environment.err().println(sentence(misuse));
        environment.err().println(text("usage.help", line.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    private String sentence(ParameterException misuse) {
        return switch (misuse) {
            case Rejected rejected -> rejected.what().in(environment.language());
            case MissingParameterException missing -> text("usage.missing",
                    missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            default -> misuse.getArgSpec() == null ? text("usage.other", misuse.getMessage())
                    : text(isDay(misuse.getArgSpec()) ? "usage.day" : "usage.value", name(misuse.getArgSpec()),
                            String.valueOf(misuse.getValue()));
        };
    }

    private static boolean isDay(ArgSpec argument) {
        return argument.typeInfo().getType() == LocalDate.class;
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        List<String> words = unmatched.getUnmatched();
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? text("usage.unknown", String.join(" ", words))
                : text("usage.unknown.near", words.getFirst(), String.join(", ", near));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String text(String key, String... arguments) {
        return texts.get(environment.language(), key, List.of(arguments));
    }
}
