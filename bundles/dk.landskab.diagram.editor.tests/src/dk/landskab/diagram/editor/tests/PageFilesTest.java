// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.diagram.editor.page.PageTexts;
import dk.landskab.diagram.editor.web.PageFiles;
import dk.landskab.model.edit.Language;

/** What the page is made of, as a browser fetches it. */
class PageFilesTest {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)\\}");

    @TempDir
    Path temporary;

    private static HttpResponse<byte[]> get(Served served, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @ParameterizedTest
    @CsvSource({"x.html,text/html; charset=utf-8", "x.js,text/javascript; charset=utf-8", "x.css,text/css; charset=utf-8",
        "x.json,application/json", "x.svg,image/svg+xml", "x.woff,font/woff", "x.woff2,font/woff2", "x.ttf,font/ttf",
        "x.txt,text/plain; charset=utf-8"})
    void aFileIsSentWholeWithItsType(String name, String type) throws Exception {
        String content = "Løn " + "x".repeat(100_000);
        Files.writeString(temporary.resolve(name), content);
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.page(temporary))) {
            HttpResponse<byte[]> response = get(served, "/" + name);
            assertEquals(200, response.statusCode());
            assertEquals(type, type(response));
            assertEquals(content, new String(response.body(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"/x.exe", "/x.class", "/nothing.js", "/icons/Nothing.svg", "/icons/Application.png", "/inter-500.woff", "/x"})
    void whatThereIsNotIsNotFound(String path) throws Exception {
        Files.writeString(temporary.resolve("x.exe"), "x");
        Files.writeString(temporary.resolve("x.class"), "x");
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.page(temporary))) {
            HttpResponse<byte[]> response = get(served, path);
            assertEquals(404, response.statusCode());
            assertEquals(0, response.body().length);
        }
    }

    @ParameterizedTest
    @CsvSource({"/icons/Application.svg,image/svg+xml", "/icons/Integration.svg,image/svg+xml", "/inter-400.woff,font/woff",
        "/inter-600.woff,font/woff", "/inter-400-ext.woff,font/woff", "/inter-600-ext.woff,font/woff"})
    void iconsAndLettersAreThoseOfTheModelAndOfThePictures(String path, String type) throws Exception {
        try (Served served = Served.town(temporary)) {
            HttpResponse<byte[]> response = get(served, path);
            assertEquals(200, response.statusCode());
            assertEquals(type, type(response));
            assertTrue(response.body().length > 100, path);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsAreSentInTheLanguageOfTheReaderAndNoneIsMissing(Language language) throws Exception {
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.in(language))) {
            HttpResponse<byte[]> response = get(served, "/words.json");
            assertEquals("application/json", type(response));
            JsonObject words = JsonParser.parseString(new String(response.body(), StandardCharsets.UTF_8)).getAsJsonObject();
            assertEquals(language.tag(), words.get("language").getAsString());
            Set<String> keys = PageTexts.in(Language.EN).texts().keySet();
            assertEquals(keys, words.getAsJsonObject("texts").keySet());
            for (String key : keys) {
                String text = words.getAsJsonObject("texts").get(key).getAsString();
                assertFalse(text.isBlank(), key);
                assertEquals(blanks(PageTexts.in(Language.EN).texts().get(key)), blanks(text), key + ": " + text);
            }
        }
    }

    private static Set<String> blanks(String text) {
        Set<String> blanks = new java.util.TreeSet<>();
        Matcher matcher = BLANK.matcher(text);
        while (matcher.find()) {
            blanks.add(matcher.group(1));
        }
        return blanks;
    }

    @Test
    void withoutThePageItIsSaidWhatToInstall() throws Exception {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        assertFalse(new PageFiles(Optional.of(empty), Language.EN).areThere());
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.page(empty))) {
            assertFalse(served.server().hasPage());
            HttpResponse<byte[]> response = get(served, "/");
            assertEquals(200, response.statusCode());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            assertTrue(text.contains("Node.js") && text.contains("npm"), text);
        }
    }

    @Test
    void theAddressAloneIsTheIndex() throws Exception {
        Files.writeString(temporary.resolve("index.html"), "<p>page</p>");
        assertTrue(new PageFiles(Optional.of(temporary), Language.EN).areThere());
        try (Served served = Served.of(temporary, Served.TOWN, options -> options.page(temporary))) {
            assertEquals("<p>page</p>", new String(get(served, "/").body(), StandardCharsets.UTF_8));
            assertEquals("<p>page</p>", new String(get(served, "/?diagram=town").body(), StandardCharsets.UTF_8));
        }
    }
}
