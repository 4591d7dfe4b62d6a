// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A real Chromium without a window, spoken to over pipes: no port is opened and nothing is downloaded. */
final class Browser implements Closeable {

    private static final List<String> OPTIONS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-extensions", "--remote-debugging-pipe");

    private final Process process;
    private final OutputStream to;
    private final InputStream from;
    private final List<String> complaints = new ArrayList<>();
    private int calls;
    private String session;

    private Browser(Process process, OutputStream to, InputStream from) {
        this.process = process;
        this.to = to;
        this.from = from;
    }

    /** The browser that is installed, if one is. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Starts a browser that keeps all it writes in a folder. */
    static Browser start(Path program, Path folder) throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        new ProcessBuilder("mkfifo", in.toString(), out.toString()).start().waitFor();
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" 3<\"$0/in\" 4>\"$0/out\"",
                folder.toString(), program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        OutputStream to = Files.newOutputStream(in);
        Browser browser = new Browser(process, to, new BufferedInputStream(Files.newInputStream(out)));
        browser.attach();
        return browser;
    }

    private void attach() throws IOException {
        String target = call("Target.createTarget", "{\"url\":\"about:blank\"}").get("targetId").getAsString();
        session = call("Target.attachToTarget", "{\"targetId\":\"" + target + "\",\"flatten\":true}").get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", "{}");
        }
    }

    /** Shows a page in a window of some width, as a system that wishes for dark or light. */
    void open(Path page, int width, boolean isDark) throws IOException {
        call("Emulation.setDeviceMetricsOverride", "{\"width\":" + width
                + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":false}");
        call("Emulation.setEmulatedMedia", "{\"media\":\"\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
                + (isDark ? "dark" : "light") + "\"}]}");
        call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        await("Page.loadEventFired");
    }

    /** Shows what is open as it is printed, until the next page is opened. */
    void asPrinted() throws IOException {
        call("Emulation.setEmulatedMedia", "{\"media\":\"print\"}");
    }

    /** What an expression comes to in the page. */
    String evaluate(String expression) throws IOException {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("returnByValue", true);
        JsonObject answer = call("Runtime.evaluate", parameters.toString());
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") ? result.get("value").getAsString() : "undefined";
    }

    /** What the page complained of since the browser was started. */
    List<String> complaints() {
        return complaints;
    }

    private JsonObject call(String method, String parameters) throws IOException {
        calls++;
        String at = session == null ? "" : ",\"sessionId\":\"" + session + "\"";
        to.write(("{\"id\":" + calls + ",\"method\":\"" + method + "\",\"params\":" + parameters + at + "}\0")
                .getBytes(StandardCharsets.UTF_8));
        to.flush();
        while (true) {
            JsonObject message = read();
            if (message.has("id") && message.get("id").getAsInt() == calls) {
                if (message.has("error")) {
                    throw new IOException(method + ": " + message.get("error"));
                }
                return message.getAsJsonObject("result");
            }
        }
    }

    private void await(String event) throws IOException {
        JsonObject message = read();
        while (!message.toString().contains("\"" + event + "\"")) {
            message = read();
        }
    }

    private JsonObject read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int each = from.read(); each != 0; each = from.read()) {
            if (each < 0) {
                throw new IOException("the browser has ended");
            }
            bytes.write(each);
        }
        JsonObject message = JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        String method = message.has("method") ? message.get("method").getAsString() : "";
        if (List.of("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled").contains(method)) {
            complaints.add(message.get("params").toString());
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        try {
            call("Browser.close", "{}");
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            process.destroyForcibly();
        } finally {
            to.close();
            from.close();
        }
    }
}
