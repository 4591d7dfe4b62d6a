// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.util.FS;

import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * A program that switches between two branches and commits on each until it is killed. It says what it has done:
 * {@code S BRANCH} switched, {@code W NUMBER} written into every file, {@code C HASH} committed.
 */
final class WritingLoop {

    static final List<String> FILES = List.of("a.acq", "b.acq", "c/d.acq");

    private WritingLoop() {
    }

    /** The content of a file at a number. */
    static String content(String file, int number) {
        return file + " " + number + "\n" + "x".repeat(Math.floorMod(number, 7) * 1000) + "\n";
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        FS.DETECTED.setUserHome(Path.of(arguments[1]).toFile());
        try (WritableRepository at = WritableRepository.open(folder)) {
            for (int number = Integer.parseInt(arguments[2]); true; number++) {
                String branch = number % 2 == 0 ? "main" : "other";
                new Switch(at).to(branch);
                System.out.println("S " + branch);
                for (String file : FILES) {
                    Files.writeString(folder.resolve(file), content(file, number));
                }
                System.out.println("W " + number);
                System.out.println("C " + new Commit(at, Integer.toString(number)).call().orElseThrow().commit());
            }
        }
    }
}
