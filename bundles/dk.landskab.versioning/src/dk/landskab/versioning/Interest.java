// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Identified;
import dk.landskab.versioning.jgit.BlobCache;

/** What a history is about. */
sealed interface Interest {

    /** Whether a commit that changed a file may belong into the history, as far as the file's bytes tell. */
    boolean mayConcern(ChangedFile file) throws IOException;

    /** Whether a commit without such differences belongs into the history. */
    boolean keepsCommitsWithoutDifferences();

    /** Whether a difference belongs into the history. */
    boolean concerns(Difference difference);

    /** Those of the differences that matter and belong into the history. */
    default List<Difference> of(Comparison comparison) {
        return comparison.differences().stream().filter(this::concerns).toList();
    }

    /** The whole landscape. */
    record InAll() implements Interest {

        @Override
        public boolean mayConcern(ChangedFile file) {
            return true;
        }

        @Override
        public boolean keepsCommitsWithoutDifferences() {
            return true;
        }

        @Override
        public boolean concerns(Difference difference) {
            return true;
        }
    }

    /**
     * One element and what it contains.
     *
     * @param id of the element
     * @param blobs the contents of the files
     */
    record InElement(String id, BlobCache blobs) implements Interest {

        private static final String ESCAPED = "&<>\"'\n\t";

        /**
         * A file that holds the element, before or after, has its id among its bytes; if not as an XML file writes it.
         */
        @Override
        public boolean mayConcern(ChangedFile file) throws IOException {
            boolean plain = id.chars().noneMatch(letter -> ESCAPED.indexOf(letter) >= 0)
                    && (file.path().endsWith(".landskab") || file.path().endsWith(".diagram"));
            return !plain || mentions(file.before()) || mentions(file.after());
        }

        private boolean mentions(ObjectId blob) throws IOException {
            return !blob.equals(ObjectId.zeroId()) && contains(blobs.bytes(blob), id.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean keepsCommitsWithoutDifferences() {
            return false;
        }

        @Override
        public boolean concerns(Difference difference) {
            return Stream.of(difference.left(), difference.right()).flatMap(Optional::stream).anyMatch(this::isWithin);
        }

        private boolean isWithin(EObject object) {
            return object instanceof Identified identified && id.equals(identified.getId())
                    || object.eContainer() != null && isWithin(object.eContainer());
        }

        private static boolean contains(byte[] bytes, byte[] wanted) {
            int last = bytes.length - wanted.length;
            for (int start = 0; start <= last; start++) {
                if (bytes[start] == wanted[0] && RawParseUtils.match(bytes, start, wanted) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
