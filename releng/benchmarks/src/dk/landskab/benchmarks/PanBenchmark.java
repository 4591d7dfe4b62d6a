// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.paint.Theme;

/**
 * Moving and enlarging a landscape in a browser, a hundred frames of it. Ours is the picture as the editor shows it beyond
 * its limit, by the class of its page that does so; the peer has each of its shapes in the page, as an editor that can be edited must have; the floor
 * are as many plain boxes, without words and lines. Needs Node, Chromium and the packages of the editor's page, which
 * {@code ./test} installs.
 */
@State(Scope.Benchmark)
public class PanBenchmark {

    private static final int FRAMES = 100;
    private static final Path MODULES = Path.of(System.getProperty("landskab.page",
            "../../bundles/dk.landskab.diagram.editor/page")).toAbsolutePath().normalize().resolve("node_modules");

    /** How many boxes. */
    @Param({"300", "1000"})
    public int boxes;

    private Path folder;
    private Process node;
    private BufferedReader answers;

    /** Writes the three pages and opens the browser. */
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("pan");
        String svg = new String(Picture.run().draw(Picture.model(boxes), DrawingRequest.of("ApplicationLandscape", "k"))
                .svg(Theme.LIGHT), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("picture.svg"), svg);
        List<String> command = new ArrayList<>(List.of(program("node", "nodejs").toString(),
                Path.of("browser", "pan.mjs").toAbsolutePath().toString(), MODULES.toString(),
                program("chromium", "chromium-browser", "google-chrome").toString(),
                page("ours", ""), page("peer", svg), page("floor", plain())));
        node = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = node.inputReader();
    }

    private String page(String name, String content) throws IOException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, "<!DOCTYPE html><meta charset=\"utf-8\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
                + "width=\"1280\" height=\"800\"><g id=\"moved\">" + content + "</g></svg>");
        return name + "=" + file;
    }

    private String plain() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < boxes; i++) {
            out.append("<rect x=\"").append(i % 40 * 100).append("\" y=\"").append(i / 40 * 60)
                    .append("\" width=\"80\" height=\"40\" fill=\"#DCE9FB\" stroke=\"#1D5FBF\"/>");
        }
        return out.toString();
    }

    private static Path program(String... names) {
        return Stream.of(names).flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, name))).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("needs " + names[0] + ": install it and run ./test once"));
    }

    /** A picture that is shown as maps are. */
    @Benchmark
    public void ours() throws IOException {
        show("ours");
    }

    /** Every shape in the page. */
    @Benchmark
    public void peer() throws IOException {
        show("peer");
    }

    /** Plain boxes. */
    @Benchmark
    public void floor() throws IOException {
        show("floor");
    }

    private void show(String name) throws IOException {
        node.outputWriter().append(name).append(" ").append(Integer.toString(FRAMES)).append("\n").flush();
        String answer = answers.readLine();
        if (!"done".equals(answer)) {
            throw new IllegalStateException("the browser did not answer: " + answer);
        }
    }

    /** Closes the browser. */
    @TearDown
    public void close() throws IOException, InterruptedException {
        node.outputWriter().close();
        node.waitFor();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
