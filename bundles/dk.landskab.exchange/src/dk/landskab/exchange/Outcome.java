// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.landskab.store.ContentKey;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;

/** The landscape that there would be if drafts were saved, read from the bytes that would be written. */
public final class Outcome {

    private Outcome() {
    }

    /**
     * Drafts over a landscape as it is.
     *
     * @throws dk.landskab.store.WriteRefusedException where a draft holds what cannot be written
     */
    public static Landscape of(Landscape before, List<PartDraft> drafts) {
        Map<String, PartSource> sources = new TreeMap<>();
        before.parts().forEach(each -> sources.put(each.path(), each.source()));
        return read(before.origin(), sources, drafts);
    }

    private static Landscape read(Origin origin, Map<String, PartSource> sources, List<PartDraft> drafts) {
        PartFormats formats = PartFormats.standard();
        for (PartDraft each : drafts) {
            formats.of(each.path()).ifPresent(format -> sources.put(each.path(),
                    new Drafted(each.path(), format.write(each.path(), each.root()))));
        }
        return LandscapeAssembly.of(origin, sources.values().stream().map(formats::read).toList());
    }

    /** Drafts alone, as the objects that they are; the drafts must not be used any more. */
    public static Landscape inMemory(List<PartDraft> drafts) {
        return LandscapeAssembly.of(Origin.of(""), drafts.stream().map(each -> new LoadedPart(
                new Drafted(each.path(), new byte[0]), List.of(each.root()), List.of())).toList());
    }

    private record Drafted(String path, byte[] bytes) implements PartSource {

        @Override
        public String contentKey() {
            return ContentKey.of(bytes);
        }
    }
}
