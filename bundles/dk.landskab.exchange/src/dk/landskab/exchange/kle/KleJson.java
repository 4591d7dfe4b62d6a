// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import dk.landskab.exchange.JsonPlace;
import dk.landskab.exchange.kle.KleEdition.Entry;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * An edition as KITOS serves it: {@code referenceVersion}, the date, and {@code payload}, a list of entries with
 * {@code uuid}, {@code kleNumber}, {@code description} and {@code parentKle}.
 */
final class KleJson {

    private static final int ISO_DATE = 10;
    private static final String MARK = "\uFEFF";

    private final String file;
    private final JsonReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate published;

    private KleJson(String file, JsonReader reader) {
        this.file = file;
        this.reader = reader;
        reader.setStrictness(Strictness.STRICT);
    }

    static KleEdition read(String file, byte[] bytes) {
        Reader characters = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT));
        KleJson json = new KleJson(file, new JsonReader(new WithoutMark(characters)));
        try {
            json.root();
        } catch (IOException | IllegalStateException | DateTimeException | NumberFormatException e) {
            throw new UnreadableException(JsonPlace.of(file, json.reader, e.getMessage()),
                    Message.of(KleJson.class, "json.broken"), e);
        }
        if (json.published == null) {
            throw new UnreadableException(Location.of(file), Message.of(KleJson.class, "json.noEdition"));
        }
        return new KleEdition(json.published, json.entries);
    }

    private void root() throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "referenceVersion" -> published = date(text());
                case "payload" -> payload();
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("more after the end" + reader);
        }
    }

    private void payload() throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            entry();
        }
        reader.endArray();
    }

    private void entry() throws IOException {
        Location where = JsonPlace.of(file, reader);
        String uuid = "";
        String number = "";
        String title = "";
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "uuid" -> uuid = text();
                case "kleNumber" -> number = text();
                case "description" -> title = text();
                // parentKle says no more than the number does
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        entries.add(new Entry(number, title, uuid, "", null, List.of(), "", "", Map.of(), where));
    }

    private String text() throws IOException {
        if (reader.peek() == JsonToken.NULL) {
            reader.nextNull();
            return "";
        }
        return reader.nextString();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.length() > ISO_DATE ? text.substring(0, ISO_DATE) : text);
    }

    /** Passes over a byte order mark at the beginning. */
    private static final class WithoutMark extends Reader {

        private final Reader reader;
        private boolean begun;

        WithoutMark(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = reader.read(buffer, offset, length);
            if (begun || read < 1) {
                return read;
            }
            begun = true;
            if (!MARK.equals(String.valueOf(buffer[offset]))) {
                return read;
            }
            System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
            return read > 1 ? read - 1 : reader.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
