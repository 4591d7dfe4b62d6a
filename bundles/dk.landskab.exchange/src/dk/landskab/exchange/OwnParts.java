// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.util.List;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;

/** Gives the one part of a foreign model the name that a file of ours has, so that it can be merged and written. */
public final class OwnParts {

    private static final String NAME = "model.landskab";

    private OwnParts() {
    }

    /**
     * The landscape itself where all its files are ours; else the same objects, with their file named as one of ours.
     * The landscape that was given must not be used any more.
     */
    public static Landscape of(Landscape landscape) {
        PartFormats formats = PartFormats.standard();
        if (landscape.parts().stream().allMatch(part -> formats.accepts(part.path()))) {
            return landscape;
        }
        List<LoadedPart> parts = landscape.parts().stream()
                .map(part -> formats.accepts(part.path()) ? part
                        : new LoadedPart(new Renamed(part.source()), part.roots(), part.problems())).toList();
        List<Problem> within = landscape.parts().stream().flatMap(part -> part.problems().stream()).toList();
        List<Problem> between = landscape.problems().stream().filter(problem -> !within.contains(problem)).toList();
        return new Landscape(landscape.origin(), parts, between);
    }

    private record Renamed(PartSource source) implements PartSource {

        @Override
        public String path() {
            return NAME;
        }

        @Override
        public String contentKey() {
            return source.contentKey();
        }

        @Override
        public byte[] bytes() throws IOException {
            return source.bytes();
        }
    }
}
