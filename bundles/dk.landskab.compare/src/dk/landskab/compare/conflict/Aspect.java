// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.diff.FeaturePath;

/** In which respect two sides can disagree on an object. */
public sealed interface Aspect {

    /** The word for it in a resolution: the names of the features, or a word that begins with {@code @}. */
    String token();

    /** Whether it is there. */
    record Existence() implements Aspect {
        @Override
        public String token() {
            return "@existence";
        }
    }

    /** Of which class it is. */
    record OfClass() implements Aspect {
        @Override
        public String token() {
            return "@class";
        }
    }

    /** What contains it: another object or, at the top, a file. */
    record Place() implements Aspect {
        @Override
        public String token() {
            return "@place";
        }
    }

    /** At which path its file lies; for what stands at the top of a file. */
    record Path() implements Aspect {
        @Override
        public String token() {
            return "@path";
        }
    }

    /** What a file says that is carried without being understood, or what in it has a name. */
    record Text() implements Aspect {
        @Override
        public String token() {
            return "@text";
        }
    }

    /** In which file something is that has a name in a file which is only carried. */
    record File() implements Aspect {
        @Override
        public String token() {
            return "@file";
        }
    }

    /**
     * That following a reference leads back to it.
     *
     * @param reference empty for what contains it
     */
    record Circle(Optional<EReference> reference) implements Aspect {
        @Override
        public String token() {
            return "@circle" + reference.map(each -> ":" + each.getName()).orElse("");
        }
    }

    /** What one of its features says. */
    record Value(FeaturePath path) implements Aspect {
        @Override
        public String token() {
            return path.toString();
        }
    }
}
