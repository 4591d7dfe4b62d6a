// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.landskab.exchange.ExportReport;
import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.ForeignFiles;
import dk.landskab.exchange.Losses;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/** What of a landscape an ArchiMate model does not hold: what is left out, and what reading it does not give back. */
final class ArchimateLosses {

    private ArchimateLosses() {
    }

    static ExportReport of(ExportRequest request, List<ExportedFile> files) {
        return new Losses(request).differences(read(files), each -> false).report();
    }

    private static Landscape read(List<ExportedFile> files) {
        Origin origin = Origin.of("");
        ArchimateSource source = files.size() == 1
                ? ArchimateSource.ofFile(origin, new Single(files.getFirst().bytes()))
                : ArchimateSource.ofFolder(origin, new Written(files.stream()
                        .collect(Collectors.toMap(ExportedFile::path, ExportedFile::bytes, (one, two) -> one,
                                TreeMap::new))));
        return source.read();
    }

    /** A file that is not on disk yet. */
    private record Single(byte[] bytes) implements PartSource {

        @Override
        public String path() {
            return "model.xml";
        }

        @Override
        public String contentKey() {
            return ContentKey.of(bytes);
        }
    }

    /** Files that are not on disk yet. */
    private record Written(Map<String, byte[]> files) implements ForeignFiles {

        @Override
        public String name() {
            return "";
        }

        @Override
        public List<String> paths() {
            return List.copyOf(files.keySet());
        }

        @Override
        public byte[] bytes(String path) throws IOException {
            return files.get(path);
        }
    }
}
