// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything and prints one table in Markdown. */
public final class Report {

    private static final List<String> WORK = List.of("load", "loadAndFlush", "find");

    private final Settings settings;
    private final Measurements measurements = new Measurements();

    private Report(Settings settings) {
        this.settings = settings;
    }

    /** Measures; the options say how long. */
    public static void main(String[] arguments) throws RunnerException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Settings.USAGE);
            return;
        }
        new Report(Settings.parse(arguments)).run();
    }

    private void run() throws RunnerException {
        List<Case> cases = cases();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Case which : cases) {
                measurements.add(which, new Runner(options(which)).runSingle());
                System.err.printf("round %d of %d: %s%n", round, settings.rounds(), which);
            }
        }
        System.out.print(table());
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            for (String work : WORK) {
                for (Way way : Way.values()) {
                    Case which = new Case(work, ground, way);
                    if (isWanted(which) && which.equals(which.measured())) {
                        cases.add(which);
                    }
                }
            }
        }
        return cases;
    }

    /** A single row out of an array says nothing; reflection is measured on request. */
    private boolean isWanted(Case which) {
        boolean find = which.work().equals("find");
        return !(find && which.ground() == Ground.REPLAY)
                && (which.way() != Way.REFLECTIVE || settings.reflective() && !find);
    }

    private Options options(Case which) {
        return new OptionsBuilder()
                .include(Workloads.class.getName() + "\\." + which.work() + "$")
                .param("ground", which.ground().name())
                .param("way", which.way().name())
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.seconds(2))
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "--enable-native-access=ALL-UNNAMED")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%s, %s %s, SQLite JDBC %s, %d processors; %d rounds, each case in its own JVM, %d s warm-up, %d s measured%n%n",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                org.sqlite.SQLiteJDBCLoader.getVersion(),
                Runtime.getRuntime().availableProcessors(),
                settings.rounds(),
                settings.warmups() * 3,
                settings.iterations() * 2));
        text.append("| work | ground | who | median | × jdbc (min–max) | × ideal (min–max) | bytes per row |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (String work : WORK) {
            for (Ground ground : Ground.values()) {
                for (Way way : Way.values()) {
                    text.append(line(new Case(work, ground, way)));
                }
            }
        }
        return text.toString();
    }

    private String line(Case which) {
        List<Double> times = measurements.times(which);
        if (times.isEmpty() || !which.equals(which.measured())) {
            return "";
        }
        int rows = which.work().equals("find") ? 1 : Library.BOOKS;
        return String.format(
                "| %s | %s | %s | %.1f µs | %s | %s | %.0f |%n",
                which.work(),
                which.ground().name().toLowerCase(java.util.Locale.ROOT),
                which.way().name().toLowerCase(java.util.Locale.ROOT),
                new Figures(times).median(),
                ratio(Figures.ratios(times, measurements.times(which.by(Way.JDBC)))),
                ratio(Figures.ratios(times, measurements.times(which.by(Way.IDEAL)))),
                new Figures(measurements.bytes(which)).median() / rows);
    }

    private static String ratio(Figures ratios) {
        return String.format("%.2f (%.2f–%.2f)", ratios.median(), ratios.least(), ratios.greatest());
    }
}
