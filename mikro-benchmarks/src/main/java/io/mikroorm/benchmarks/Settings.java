// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured and how long. A round runs every case once, each in a JVM of its own; ratios are taken within a round. */
final class Settings {

    static final String USAGE = """
            ./benchmarks [options]
              --works W1,W2a,…       of W1 W2a W2b W3 W4 W5 W6 W7 W8; all unless named
              --grounds replay,…     of replay, sqlite, postgresql, mongodb; all unless named
              --contenders jdbc,…    those that --list names; all but the extra ones unless named. jdbc, and driver
                                     on mongodb, always run
              --rounds N             rounds, which are forks: 5
              --warmups N            warm-up iterations of 3 s: 3; W7 has three times as many
              --iterations N         measured iterations of 2 s: 2
              --quick                1 round of 1 + 1 iterations: for a look only
              --save FILE            adds each result to a file as it comes
              --table FILE           measures nothing: prints the table of all that is in the file
              --list                 names the contenders with what they lack
            postgresql is the server that MIKRO_TEST_POSTGRESQL_URL names, mongodb that of MIKRO_TEST_MONGODB_URL.
            """;

    private List<Work> works = List.of(Work.values());
    private List<Ground> grounds = List.of(Ground.values());
    private List<String> contenders = List.of();
    private int rounds = 5;
    private int warmups = 3;
    private int iterations = 2;
    private @Nullable Path save;
    private @Nullable Path table;

    private Settings() {}

    static Settings parse(String[] arguments) {
        Settings settings = new Settings();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--quick")) {
                settings.rounds = 1;
                settings.warmups = 1;
                settings.iterations = 1;
            } else if (i + 1 < arguments.length) {
                settings.set(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException(arguments[i] + " is no option, or lacks its value\n" + USAGE);
            }
        }
        return settings;
    }

    private void set(String option, String value) {
        switch (option) {
            case "--works" ->
                works = Arrays.stream(value.split(",")).map(Settings::work).toList();
            case "--grounds" ->
                grounds = Arrays.stream(value.split(",")).map(Settings::ground).toList();
            case "--contenders" ->
                contenders = Arrays.stream(value.split(","))
                        .map(name -> Way.named(name).name())
                        .toList();
            case "--rounds" -> rounds = Integer.parseInt(value);
            case "--warmups" -> warmups = Integer.parseInt(value);
            case "--iterations" -> iterations = Integer.parseInt(value);
            case "--save" -> save = Path.of(value);
            case "--table" -> table = Path.of(value);
            default -> throw new IllegalArgumentException(option + " is no option\n" + USAGE);
        }
    }

    private static Work work(String label) {
        for (Work work : Work.values()) {
            if (work.label().equalsIgnoreCase(label)) {
                return work;
            }
        }
        throw new IllegalArgumentException("no work is called " + label + "\n" + USAGE);
    }

    private static Ground ground(String label) {
        for (Ground ground : Ground.values()) {
            if (ground.label().equals(label)) {
                return ground;
            }
        }
        throw new IllegalArgumentException("no ground is called " + label + "\n" + USAGE);
    }

    int rounds() {
        return rounds;
    }

    int warmups() {
        return warmups;
    }

    int iterations() {
        return iterations;
    }

    @Nullable
    Path save() {
        return save;
    }

    @Nullable
    Path table() {
        return table;
    }

    /** What one round measures, work by work, so that those who are compared run one after the other. */
    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Ground ground : grounds) {
            if (!ground.isThere()) {
                throw new IllegalArgumentException(
                        "set " + ground.variable() + ", or leave " + ground.label() + " out with --grounds");
            }
            for (Work work : works) {
                for (Way way : Way.all()) {
                    if (work.isMeasuredOn(ground) && isWanted(way, ground) && way.lacks(work, ground) == null) {
                        cases.add(new Case(work, ground, way.name()));
                    }
                }
            }
        }
        return cases;
    }

    private boolean isWanted(Way way, Ground ground) {
        boolean named = contenders.isEmpty() ? !way.isExtra() : contenders.contains(way.name());
        return way.isOn(ground) && (named || way.name().equals(ground.baseline()));
    }
}
