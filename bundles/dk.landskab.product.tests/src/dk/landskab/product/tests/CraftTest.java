// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures that the sources are held to: small classes and methods, no swallowed failures, named licence. */
class CraftTest {

    private static final Path ROOT = Path.of(System.getProperty("landskab.root"));
    private static final List<Path> SOURCES = sources();
    private static final List<Extent> EXTENTS = extents();

    private record Extent(String name, boolean method, boolean product, int lines) {
    }

    @Test
    void noClassIsLongerThanSixHundredLinesAndNoMethodLongerThanSixty() {
        assertEquals(List.of(), EXTENTS.stream().filter(each -> each.lines() > (each.method() ? 60 : 600)).toList());
    }

    @Test
    void halfOfTheClassesAreUnderSixtyLinesAndNineInTenUnderTwoHundred() {
        List<Integer> lines = lengths(false);

        assertTrue(lines.get(lines.size() / 2) < 60, () -> "median " + lines.get(lines.size() / 2));
        assertTrue(lines.get(lines.size() * 9 / 10) < 200, () -> "nine in ten " + lines.get(lines.size() * 9 / 10));
    }

    @Test
    void nineInTenMethodsAreUnderSixteenLines() {
        List<Integer> lines = lengths(true);

        assertTrue(lines.get(lines.size() * 9 / 10) < 16, () -> "nine in ten " + lines.get(lines.size() * 9 / 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "print" + "StackTrace\\(;a failure is told, not printed",
        "catch \\([^)]*\\) \\{\\s*\\};a failure is not swallowed",
        "Thread\\." + "sleep;nothing waits for the clock",
        "TO" + "DO|FIX" + "ME;what is not done is said in the README",
    })
    void noSourceContains(String pattern) {
        Pattern forbidden = Pattern.compile(pattern);

        assertEquals(List.of(), SOURCES.stream().filter(each -> forbidden.matcher(text(each)).find()).toList());
    }

    @Test
    void everySourceNamesItsLicenceInTheFirstLine() {
        assertEquals(List.of(), SOURCES.stream()
                .filter(each -> !text(each).startsWith("// SPDX-License-Identifier: EPL-2.0\n")).toList());
    }

    @Test
    void everyPackageOfTheProductSaysWhatItPromises() {
        assertEquals(List.of(), SOURCES.stream().filter(CraftTest::isProduct).map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList());
    }

    private static List<Integer> lengths(boolean methods) {
        return EXTENTS.stream().filter(each -> each.product() && each.method() == methods).map(Extent::lines).sorted()
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> ROOT.relativize(each).toString().matches("bundles/[^/]+/src/.*")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isProduct(Path source) {
        String bundle = ROOT.relativize(source).getName(1).toString().toLowerCase(Locale.ROOT);
        return !bundle.endsWith(".tests") && !bundle.endsWith(".testkit");
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Extent> extents() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths((Collection<Path>) SOURCES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Extent> extents = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, extents).scan(unit, null);
            }
            return extents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Extent> into;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Extent> into) {
            this.unit = unit;
            this.positions = positions;
            this.into = into;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            if (!node.getSimpleName().isEmpty()) {
                measure(node, node.getSimpleName().toString(), false);
            }
            return super.visitClass(node, nothing);
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            if (node.getBody() != null && positions.getStartPosition(unit, node) >= 0) {
                measure(node.getBody(), node.getName().toString(), true);
            }
            return super.visitMethod(node, nothing);
        }

        private void measure(Tree node, String name, boolean method) {
            LineMap lines = unit.getLineMap();
            long from = lines.getLineNumber(positions.getStartPosition(unit, node));
            long to = lines.getLineNumber(positions.getEndPosition(unit, node));
            Path source = Path.of(unit.getSourceFile().toUri());
            into.add(new Extent(ROOT.relativize(source) + ":" + from + " " + name, method, isProduct(source),
                    (int) (to - from + 1)));
        }
    }
}
