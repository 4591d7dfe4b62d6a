// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;

import dk.landskab.acquisition.ide.server.AcquisitionServer;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.acquisition.rules.AllRules;
import picocli.CommandLine.Command;

/** {@code landskab acquisition lsp}: the language server, for an editor at the other end of standard input and output. */
@Command(name = "lsp")
final class AcquisitionLspCommand implements Callable<Integer> {

    private final Environment environment;

    AcquisitionLspCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        // Whatever a library may print must not come between the messages of the protocol.
        System.setOut(System.err);
        try {
            return new AcquisitionServer(AllRules.aboutCases(AcquisitionRules.ALL), environment.clock())
                    .serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        } finally {
            System.setOut(out);
        }
    }
}
