// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.example.Example;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.RandomLandscape;

/** Landscapes to be exported. */
final class Landscapes {

    private Landscapes() {
    }

    /** A shipped example as it is after its last step. */
    static Landscape of(Example example) {
        return of(example.parts());
    }

    /** A random landscape in one file. */
    static Landscape random(long seed, int elements) {
        return of(List.of(PartDraft.added("random.landskab", RandomLandscape.part(seed, elements))));
    }

    /** A landscape of files that are not on disk. */
    static Landscape of(List<PartDraft> drafts) {
        return LandscapeAssembly.of(Origin.of("town"), drafts.stream()
                .map(each -> new LoadedPart(new Nowhere(each.path(), each.root()), List.of(each.root()), List.of()))
                .toList());
    }

    private record Nowhere(String path, EObject root) implements PartSource {

        @Override
        public String contentKey() {
            return path;
        }

        @Override
        public byte[] bytes() {
            return new byte[0];
        }
    }
}
