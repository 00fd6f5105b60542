// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures and prints the tables. */
public final class Report {

    private final Settings settings;
    private final Measurements measurements;

    private Report(Settings settings) {
        this.settings = settings;
        this.measurements = new Measurements(settings.save());
    }

    /** Measures; the options say what and how long. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Settings.USAGE);
        } else if (List.of(arguments).contains("--list")) {
            System.out.print(list());
        } else {
            Settings settings = Settings.parse(arguments);
            @Nullable Path table = settings.table();
            if (table == null) {
                new Report(settings).run();
            } else {
                System.out.print(new Table(Measurements.read(table)).text());
            }
        }
    }

    private void run() throws RunnerException, IOException {
        List<Case> cases = settings.cases();
        List<String> failures = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Case which : cases) {
                System.err.printf("round %d of %d: %s%n", round, settings.rounds(), which);
                measure(which, failures);
            }
        }
        System.out.print(head());
        System.out.print(new Table(measurements).text());
        failures.forEach(System.out::println);
    }

    /** Who fails is named below the table; the others go on. */
    private void measure(Case which, List<String> failures) throws IOException {
        try {
            measurements.add(which, new Runner(options(which)).runSingle());
        } catch (RunnerException e) {
            failures.add("failed: " + which + ": " + e);
        }
    }

    private Options options(Case which) {
        return new OptionsBuilder()
                .include(Workloads.class.getName() + (which.work().isReset() ? "\\.runFresh$" : "\\.run$"))
                .param("work", which.work().name())
                .param("ground", which.ground().name())
                .param("who", which.who())
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(settings.warmups() * which.work().warming())
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.seconds(2))
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "--enable-native-access=ALL-UNNAMED")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private String head() {
        return String.format(
                "%s, %s %s, %d processors; %d rounds, each case in its own JVM, %d s warm-up, %d s measured%n%s%n",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                Runtime.getRuntime().availableProcessors(),
                settings.rounds(),
                settings.warmups() * 3,
                settings.iterations() * 2,
                versions());
    }

    private static String versions() {
        List<String> versions = new ArrayList<>();
        DriverManager.drivers()
                .forEach(driver -> versions.add(driver.getClass().getPackageName() + " " + driver.getMajorVersion()
                        + "." + driver.getMinorVersion()));
        for (Way way : Way.all()) {
            if (!way.version().isEmpty()) {
                versions.add(way.version());
            }
        }
        return String.join(", ", versions.stream().distinct().toList());
    }

    private static String list() {
        StringBuilder text = new StringBuilder();
        for (Way way : Way.all()) {
            text.append(way.name()).append(way.isExtra() ? " (extra)" : "").append('\n');
            for (Ground ground : Ground.values()) {
                for (Work work : Work.values()) {
                    @Nullable String lacks = way.lacks(work, ground);
                    if (lacks != null && work.isMeasuredOn(ground) && way.isOn(ground)) {
                        text.append(String.format("    %s on %s: %s%n", work.label(), ground.label(), lacks));
                    }
                }
            }
        }
        return text.toString();
    }
}
