// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.MemPoolProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose names match the arguments, all without any, and prints for each class and size how {@code
 * ours} stands to {@code peer} and to {@code floor}, in times of theirs: warm, the medians after as many runs, and
 * cold, the medians of the first runs of processes; and how their heaps do at their fullest, with what they work on.
 */
public final class Main {

    /** Fewer only prove that a benchmark runs: {@code -Dbenchmarks.runs=1}. */
    private static final int RUNS = Integer.getInteger("benchmarks.runs", 15);
    /** The sizes of diagrams, with commas between them; empty for those that the benchmarks name. */
    private static final String BOXES = System.getProperty("benchmarks.boxes", "");
    private static final int PROCESSES = Math.min(5, RUNS);
    private static final String HEAP = "mempool.total.used";

    private Main() {
    }

    /** Regular expressions of benchmarks. */
    public static void main(String[] patterns) throws RunnerException {
        print("warm", new Runner(options(patterns).forks(1).warmupIterations(RUNS).measurementIterations(RUNS)
                .addProfiler(MemPoolProfiler.class).build()).run());
        print("cold", new Runner(options(patterns).forks(PROCESSES).warmupIterations(0).measurementIterations(1)
                .build()).run());
    }

    private static ChainedOptionsBuilder options(String[] patterns) {
        ChainedOptionsBuilder options = new OptionsBuilder().mode(Mode.SingleShotTime).timeUnit(TimeUnit.MILLISECONDS)
                .warmupTime(TimeValue.NONE).jvmArgsAppend("-Xmx3g");
        for (String pattern : patterns) {
            options.include(pattern);
        }
        return BOXES.isEmpty() ? options : options.param("boxes", BOXES.split(","));
    }

    private static void print(String how, Collection<RunResult> results) {
        Map<String, Map<String, Double>> medians = new TreeMap<>();
        Map<String, Map<String, Double>> heaps = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            String subject = name.substring(name.lastIndexOf('.', method - 1) + 1, method) + parameters(result);
            medians.computeIfAbsent(subject, each -> new TreeMap<>()).put(name.substring(method + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
            Result<?> heap = result.getSecondaryResults().get(HEAP);
            if (heap != null) {
                heaps.computeIfAbsent(subject, each -> new TreeMap<>()).put(name.substring(method + 1),
                        heap.getStatistics().getMax() / 1024);
            }
        }
        medians.forEach((name, times) -> System.out.printf("%s %s%n", how, line(name, times, "ms")));
        heaps.forEach((name, sizes) -> System.out.printf("heap %s%n", line(name, sizes, "MB")));
    }

    private static String parameters(RunResult result) {
        return String.join(" ", result.getParams().getParamsKeys().stream()
                .map(key -> "%12s".formatted(result.getParams().getParam(key))).toList());
    }

    private static String line(String name, Map<String, Double> amounts, String unit) {
        return "%-38s ours %8.1f %s  %s".formatted(name, amounts.get("ours"), unit, String.join("  ",
                amounts.entrySet().stream().filter(each -> !each.getKey().equals("ours"))
                        .map(each -> "%.2f x %s (%.1f %s)".formatted(amounts.get("ours") / each.getValue(),
                                each.getKey(), each.getValue(), unit))
                        .toList()));
    }
}
