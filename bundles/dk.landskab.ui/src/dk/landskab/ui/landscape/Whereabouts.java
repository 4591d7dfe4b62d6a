// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;

import dk.landskab.ui.navigator.SystemFinder;

/**
 * Where a person looks first on the disk: beside what is open, else beside what was open last, else at home; never where
 * the program happened to be started.
 *
 * @param open the folder of the landscape that is open
 * @param recent those that were open lately, the last first
 * @param home where the person's own folders lie
 */
public record Whereabouts(Optional<Path> open, List<Path> recent, Path home) {

    /** Those of a workplace as it is now. */
    public static Whereabouts of(Workplace workplace) {
        return of(workplace.desk().map(OpenDesk::path), workplace);
    }

    /** The same beside a landscape that is open. Any thread may ask. */
    static Whereabouts of(Optional<Path> open, Workplace workplace) {
        return new Whereabouts(open, workplace.recent(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The landscapes that a person is likely to mean beside the one that is open: those that were open lately, and then
     * those that lie beside it. Reads the disk; any thread may ask.
     */
    public List<Path> landscapes() {
        return Stream.concat(recent.stream(), open.map(Neighbourhood::new).map(Neighbourhood::landscapes).stream()
                .flatMap(List::stream)).filter(each -> !open.filter(each::equals).isPresent()).distinct().toList();
    }

    /** What lets the person find something, beginning there. */
    public SystemFinder finder(Shell shell) {
        return open.or(() -> recent.stream().findFirst()).map(each -> SystemFinder.beside(each, shell))
                .orElseGet(() -> new SystemFinder(shell, SystemFinder.nearest(home)));
    }
}
