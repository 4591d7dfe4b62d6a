// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dk.landskab.example.Examples;
import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.example.repository.ExampleRepository;
import dk.landskab.model.edit.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code landskab demo}: the shipped example, set up and analysed; done whatever the analyses find. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final Path USUAL = Path.of("target", "demo");

    private final Environment environment;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "landskab.demo.out")
    private Path out = USUAL;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        say("demo.begins", out);
        List<ExampleRepository> repositories = ExampleRepositories.create(environment.folder().resolve(out));
        for (ExampleRepository repository : repositories) {
            repository.setAside().ifPresent(aside -> say("demo.aside", repository.folder(), aside));
            new Progress(environment).during("analyse", repository.example().name(),
                    () -> new DemoTour(environment, out, repository).lines()).forEach(environment.out()::println);
        }
        List<ExampleRepository> merging = repositories.stream()
                .filter(each -> Examples.merging().contains(each.example())).toList();
        new Progress(environment).during("analyse", merging.getLast().example().name(),
                () -> new DemoMerger(environment, out, merging).lines()).forEach(environment.out()::println);
        Path first = out.resolve(repositories.getFirst().example().id());
        environment.out().println(Message.of(DemoCommand.class, "demo.next", first).in(environment.language()));
        return Exit.DONE;
    }

    private void say(String key, Object... arguments) {
        environment.err().println(Message.of(DemoCommand.class, key, arguments).in(environment.language()));
    }
}
