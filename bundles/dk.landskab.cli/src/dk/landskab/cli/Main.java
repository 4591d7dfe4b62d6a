// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.landskab.model.edit.Language;

/** The command line: the same code whether OSGi starts it or a plain JVM does. */
public final class Main {

    private static final String OPTION = "--language";

    private Main() {
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command in the environment of this process and returns its exit status, one of {@link Exit}. */
    public static int run(String... args) {
        return run(Environment.ofProcess(language(List.of(args))), args);
    }

    /** Runs one command in an environment and returns its exit status, one of {@link Exit}. */
    public static int run(Environment environment, String... args) {
        try {
            int status = Commands.line(environment).execute(args);
            return environment.out().checkError() ? new Failures(environment).unwritten() : status;
        } catch (Error failure) {
            return new Failures(environment).fault(failure, String.join(" ", args));
        } finally {
            environment.err().flush();
        }
    }

    /** Known before anything is parsed, so that also a wrong command is answered in the reader's language. */
    private static Language language(List<String> args) {
        int option = args.indexOf(OPTION);
        Optional<String> asked = args.stream().filter(each -> each.startsWith(OPTION + "=")).findFirst()
                .map(each -> each.substring(OPTION.length() + 1))
                .or(() -> option < 0 || option + 1 >= args.size() ? Optional.empty()
                        : Optional.of(args.get(option + 1)));
        return asked.flatMap(Language::ofTag).orElseGet(() -> Language.of(Locale.getDefault()));
    }
}
