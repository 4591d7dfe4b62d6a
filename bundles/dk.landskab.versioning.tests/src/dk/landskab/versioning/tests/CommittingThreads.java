// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.jgit.util.FS;

import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.LockedException;
import dk.landskab.versioning.writing.OvertakenException;
import dk.landskab.versioning.writing.WritableRepository;

/** A program whose four threads commit to one branch, each its own files, until all are there; prints who was told. */
final class CommittingThreads {

    static final int THREADS = 4;

    private CommittingThreads() {
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        FS.DETECTED.setUserHome(Path.of(arguments[1]).toFile());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> told = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = arguments[2] + thread;
                told.add(threads.submit(() -> commit(Path.of(arguments[0]), name, Integer.parseInt(arguments[3]))));
            }
            int all = 0;
            for (Future<Integer> each : told) {
                all += each.get();
            }
            System.out.println(all);
        }
    }

    private static int commit(Path folder, String name, int count) throws IOException {
        int told = 0;
        try (WritableRepository at = WritableRepository.open(folder)) {
            for (int done = 0; done < count;) {
                String file = name + "/" + done + ".txt";
                String tip = at.repository().exactRef("refs/heads/main").getObjectId().name();
                try {
                    new Commit(at, file).content(Map.of(file, Optional.of(file.getBytes(StandardCharsets.UTF_8))))
                            .onto("main").after(tip).call().orElseThrow();
                    done++;
                } catch (OvertakenException | LockedException second) {
                    told++;
                }
            }
        }
        return told;
    }
}
