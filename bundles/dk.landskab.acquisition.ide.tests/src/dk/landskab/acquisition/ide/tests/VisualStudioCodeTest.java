// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.acquisition.reading.AcquisitionParser;

/** The client for VS Code: its sources, and the package that a build makes where Node is. */
class VisualStudioCodeTest {

    private static final Path BUNDLE = Path.of(System.getProperty("landskab.root"), "bundles",
            "dk.landskab.acquisition.ide");
    private static final Path SOURCES = BUNDLE.resolve("editors/vscode");
    private static final Path PACKAGE = BUNDLE.resolve("target/editors/landskab.vsix");

    @TempDir
    private Path folder;

    @Test
    void itsColoursKnowTheWordsOfTheLanguage() throws IOException {
        Set<String> language = GrammarUtil.getAllKeywords(new AcquisitionParser().grammar().getGrammar()).stream()
                .filter(each -> Character.isLetter(each.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
        JsonObject patterns = json("syntaxes/acquisition.tmLanguage.json").getAsJsonObject("repository");

        Set<String> words = new TreeSet<>(words(patterns, "words"));
        words.addAll(words(patterns, "values"));

        assertEquals(language, words);
    }

    private static List<String> words(JsonObject patterns, String name) {
        String pattern = patterns.getAsJsonObject(name).getAsJsonArray("patterns").get(0).getAsJsonObject()
                .get("match").getAsString();
        Matcher alternatives = Pattern.compile("\\(\\?:([^)]*)\\)").matcher(pattern);
        assertTrue(alternatives.find(), pattern);
        return Stream.of(alternatives.group(1).split("\\|")).map(each -> each.replace("\\.", ".")).toList();
    }

    @Test
    void itsPackagesHaveOneVersionEachAndNoPlaceToComeFrom() throws IOException {
        JsonObject packages = json("package-lock.json").getAsJsonObject("packages");

        for (String name : packages.keySet()) {
            JsonObject each = packages.getAsJsonObject(name);
            assertFalse(each.has("resolved"), name);
            assertTrue(name.isEmpty() || each.get("integrity").getAsString().startsWith("sha512-"), name);
        }
        JsonObject client = json("package.json");
        Stream.of("dependencies", "devDependencies").flatMap(each -> client.getAsJsonObject(each).entrySet().stream())
                .forEach(each -> assertTrue(each.getValue().getAsString().matches("\\d+\\.\\d+\\.\\d+"), each.getKey()));
    }

    @Test
    void whatItTellsIsThereInThreeLanguages() throws IOException {
        Set<String> wanted = json("package.nls.json").keySet();
        String source = Files.readString(SOURCES.resolve("src/extension.js")).replaceAll("'\\s*\\+ '", "");
        for (String language : List.of("da", "sv")) {
            assertEquals(wanted, json("package.nls." + language + ".json").keySet());
            json("l10n/bundle.l10n." + language + ".json").keySet()
                    .forEach(each -> assertTrue(source.contains("'" + each + "'"), each));
        }
        Matcher used = Pattern.compile("\"%(\\w+)%\"").matcher(Files.readString(SOURCES.resolve("package.json")));
        assertEquals(wanted, used.results().map(each -> each.group(1)).collect(Collectors.toSet()));
    }

    @Test
    void thePackageHasAllThatItsManifestsName() throws Exception {
        try (ZipFile vsix = packaged()) {
            Element identity = element(vsix, "extension.vsixmanifest", "Identity");
            JsonObject client = JsonParser.parseString(text(vsix, "extension/package.json")).getAsJsonObject();
            assertEquals(client.get("name").getAsString(), identity.getAttribute("Id"));
            assertEquals(client.get("publisher").getAsString(), identity.getAttribute("Publisher"));
            assertEquals(client.get("version").getAsString(), identity.getAttribute("Version"));
            assertEquals(client.getAsJsonObject("engines").get("vscode").getAsString(),
                    element(vsix, "extension.vsixmanifest", "Property").getAttribute("Value"));

            for (String asset : attributes(vsix, "extension.vsixmanifest", "Asset", "Path")) {
                assertFalse(text(vsix, asset).isBlank(), asset);
            }
            named(client).forEach(each -> assertTrue(vsix.getEntry("extension/" + each) != null, each));
            List<String> types = attributes(vsix, "[Content_Types].xml", "Default", "Extension");
            vsix.stream().map(each -> each.getName()).filter(each -> !each.endsWith("/") && !each.startsWith("["))
                    .forEach(each -> assertTrue(types.contains(each.substring(each.lastIndexOf('.'))), each));
        }
    }

    /** Every value in a manifest that is a path of the extension. */
    private static Stream<String> named(JsonElement element) {
        if (element.isJsonObject()) {
            return element.getAsJsonObject().entrySet().stream().flatMap(each -> named(each.getValue()));
        } else if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().flatMap(VisualStudioCodeTest::named);
        }
        return Stream.of(element.getAsString()).filter(each -> each.startsWith("./")).map(each -> each.substring(2))
                .map(each -> each.contains(".") ? each : each + "/");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "a script stands in for the program")
    void theClientStartsTheServerGreetsItAndEndsIt() throws Exception {
        assertEquals("done", run(stand("landskab", "server.js")));

        assertEquals(List.of("acquisition lsp", "initialize da", "initialized", "shutdown", "exit"),
                Files.readAllLines(folder.resolve("landskab.log")));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "a script stands in for the program")
    void aProgramThatIsNotThereIsToldWithWhatToDo() throws Exception {
        String told = run(folder.resolve("gone"));

        assertTrue(told.contains("“" + folder.resolve("gone") + "” could not be started"), told);
        assertTrue(told.contains("Set landskab.command"), told);
    }

    private String run(Path command) throws Exception {
        Path client = folder.resolve("dist/extension.js");
        try (ZipFile vsix = packaged()) {
            Files.createDirectories(client.getParent());
            Files.writeString(client, text(vsix, "extension/dist/extension.js"));
        }
        Path output = folder.resolve("output");
        Process node = new ProcessBuilder("node", stand("client.js", "client.js").toString(), client.toString(),
                command.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        node.waitFor();
        return Files.readString(output).strip();
    }

    private Path stand(String name, String resource) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = VisualStudioCodeTest.class.getResourceAsStream(resource)) {
            Files.write(file, in.readAllBytes());
        }
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private static ZipFile packaged() throws IOException {
        assumeTrue(Files.exists(PACKAGE), "the client for VS Code was not packaged: the build said why");
        return new ZipFile(PACKAGE.toFile());
    }

    private static String text(ZipFile vsix, String name) throws IOException {
        try (InputStream in = vsix.getInputStream(vsix.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonObject json(String path) throws IOException {
        return JsonParser.parseString(Files.readString(SOURCES.resolve(path))).getAsJsonObject();
    }

    private static Element element(ZipFile vsix, String name, String tag) throws Exception {
        return (Element) elements(vsix, name, tag).item(0);
    }

    private static List<String> attributes(ZipFile vsix, String name, String tag, String attribute) throws Exception {
        NodeList all = elements(vsix, name, tag);
        return IntStream.range(0, all.getLength()).mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute))
                .toList();
    }

    private static NodeList elements(ZipFile vsix, String name, String tag)
            throws IOException, SAXException, ParserConfigurationException {
        Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(vsix, name))));
        return document.getElementsByTagName(tag);
    }
}
