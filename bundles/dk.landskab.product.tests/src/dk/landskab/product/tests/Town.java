// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A landscape of a few applications in a repository of the ordinary git, a file an application, or all in one.
 *
 * @param folder of the repository
 */
record Town(Path folder) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="https://landskab.dk/model/core"
                xmlns:application="https://landskab.dk/model/application" id="part.%s" formatVersion="1">
            """;

    /** What git left behind; its two outputs as one text. */
    record Said(int status, String text) {
    }

    static Town in(Path folder) throws IOException, InterruptedException {
        Town town = new Town(Files.createDirectories(folder));
        town.git("init", "--quiet", "--initial-branch=main");
        town.git("config", "user.name", "Åse Ø");
        town.git("config", "user.email", "a@example.org");
        return town;
    }

    /** Writes a file with applications, each as {@code ID NAME [FEATURE=VALUE…]}. */
    Town file(String name, String... applications) throws IOException {
        StringBuilder text = new StringBuilder(HEAD.formatted(name));
        for (String application : applications) {
            String[] words = application.split(" ");
            text.append("  <elements xsi:type=\"application:Application\"\n      id=\"").append(words[0])
                    .append("\"\n      name=\"").append(words[1]).append('"');
            Stream.of(words).skip(2).map(word -> word.split("=")).forEach(pair -> text.append("\n      ")
                    .append(pair[0]).append("=\"").append(pair[1]).append('"'));
            text.append("/>\n");
        }
        Files.writeString(folder.resolve(name + ".landskab"), text.append("</core:Part>\n"));
        return this;
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".landskab"));
    }

    Town commit(String message) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "-m", message);
        return this;
    }

    Said git(String... words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("git", ".out");
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(Map.of("HOME", folder.getParent().toString(), "GIT_CONFIG_NOSYSTEM", "1", "LC_ALL",
                "C.UTF-8", "GIT_EDITOR", "true"));
        Process process = start(builder);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String text = Files.readString(output).strip();
        Files.delete(output);
        return new Said(process.exitValue(), text);
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return abort("needs package git: " + e.getMessage());
        }
    }
}
