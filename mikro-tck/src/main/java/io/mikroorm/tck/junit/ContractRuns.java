// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The contract tests of all drivers in one build: each driver leaves a file in {@code target/tck}, and whoever runs last reads them. */
public final class ContractRuns {

    /** Names the build: the same in all its modules. */
    public static final String BUILD = System.getProperty("mikro.build", "");

    private static final Path FOLDER = Path.of("target", "tck");

    private ContractRuns() {}

    /** Leaves a driver's file, in the module that is tested. */
    static void write(ContractRun run) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(run.driver() + ".txt"), run.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the drivers of this build left in the modules of a project. */
    public static List<ContractRun> ofThisBuild(Path project) {
        try (Stream<Path> modules = Files.list(project)) {
            List<ContractRun> runs = new ArrayList<>();
            for (Path folder : modules.map(module -> module.resolve(FOLDER))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        runs.add(ContractRun.parse(Files.readAllLines(file)));
                    }
                }
            }
            runs.removeIf(run -> !run.build().equals(BUILD));
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where drivers differ though none of them said so: tests that one met, and another neither met nor omitted. */
    public static List<String> differences(List<ContractRun> runs) {
        Set<String> all = new TreeSet<>();
        runs.forEach(run -> all.addAll(run.met()));
        return runs.stream()
                .flatMap(run -> all.stream()
                        .filter(test -> !run.met().contains(test))
                        .filter(test -> !run.omitted().containsKey(test.split("[.$]", 2)[0]))
                        .map(test -> run.driver() + " does not run " + test))
                .toList();
    }
}
