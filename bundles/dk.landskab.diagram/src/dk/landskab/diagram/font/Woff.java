// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font file in the Web Open Font Format 1.0 (W3C Recommendation): the tables of an OpenType font, each compressed by
 * itself.
 */
final class Woff {

    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private final int flavour;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private record Table(int tag, int checksum, byte[] data) {
    }

    private Woff(ByteBuffer file) throws DataFormatException {
        flavour = file.getInt(4);
        int count = file.getShort(12);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            byte[] name = new byte[4];
            file.get(at, name);
            tables.put(new String(name, StandardCharsets.US_ASCII), new Table(file.getInt(at), file.getInt(at + 16),
                    data(file, file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12))));
        }
    }

    /** A font of the bundle. */
    static Woff resource(String name) {
        try (InputStream in = Woff.class.getResourceAsStream(name)) {
            return new Woff(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle lacks " + name, e);
        } catch (DataFormatException e) {
            throw new IllegalStateException("The bundle holds a broken " + name, e);
        }
    }

    private static byte[] data(ByteBuffer file, int offset, int packed, int length) throws DataFormatException {
        byte[] data = new byte[packed];
        file.get(offset, data);
        if (packed == length) {
            return data;
        }
        byte[] unpacked = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            inflater.inflate(unpacked);
        } finally {
            inflater.end();
        }
        return unpacked;
    }

    /** One table. */
    ByteBuffer table(String name) {
        return ByteBuffer.wrap(tables.get(name).data()).asReadOnlyBuffer();
    }

    /** The same font as an OpenType file. */
    byte[] openType() {
        int offset = 12 + 16 * tables.size();
        ByteBuffer file = ByteBuffer.allocate(offset + tables.values().stream().mapToInt(Woff::padded).sum());
        int power = Integer.highestOneBit(tables.size());
        file.putInt(flavour).putShort((short) tables.size()).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * 16));
        for (Table each : tables.values()) {
            file.putInt(each.tag()).putInt(each.checksum()).putInt(offset).putInt(each.data().length);
            file.put(offset, each.data());
            offset += padded(each);
        }
        return file.array();
    }

    private static int padded(Table table) {
        return (table.data().length + 3) / 4 * 4;
    }
}
