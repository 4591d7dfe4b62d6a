// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose names match the arguments, all without any, and prints for each class and size how {@code
 * ours} stands to {@code peer} and to {@code floor}: medians, in times of theirs, and what it allocates in a run.
 */
public final class Main {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1e6;

    private Main() {
    }

    /** Regular expressions of benchmarks. */
    public static void main(String[] patterns) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().mode(Mode.SingleShotTime).timeUnit(TimeUnit.MILLISECONDS)
                .forks(1).warmupIterations(15).measurementIterations(15).warmupTime(TimeValue.NONE)
                .jvmArgsAppend("-Xmx3g")
                .addProfiler(GCProfiler.class);
        for (String pattern : patterns) {
            options.include(pattern);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> medians = new TreeMap<>();
        Map<String, Double> allocated = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            String parameters = String.join(" ", result.getParams().getParamsKeys().stream()
                    .map(key -> "%12s".formatted(result.getParams().getParam(key))).toList());
            String row = name.substring(name.lastIndexOf('.', method - 1) + 1, method) + parameters;
            medians.computeIfAbsent(row, each -> new TreeMap<>()).put(name.substring(method + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
            if (name.endsWith(".ours")) {
                allocated.put(row, result.getSecondaryResults().get(ALLOCATED).getScore());
            }
        }
        medians.forEach((name, times) -> System.out.printf("%-36s ours %8.1f ms %8.1f MB  %s%n", name,
                times.get("ours"), allocated.get(name) / MEGABYTE, ratios(times)));
    }

    private static String ratios(Map<String, Double> times) {
        return String.join("  ", times.entrySet().stream().filter(each -> !each.getKey().equals("ours"))
                .map(each -> "%.2f x %s (%.1f ms)".formatted(times.get("ours") / each.getValue(), each.getKey(),
                        each.getValue()))
                .toList());
    }
}
