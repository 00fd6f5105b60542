// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How long the files and the methods of a module's production code are, in lines.
 *
 * @param module its folder
 * @param files a length per file, ascending
 * @param methods a length per method with a body, from its modifiers to its closing brace, ascending
 */
record HouseNumbers(String module, List<Integer> files, List<Integer> methods) {

    /** One for each module of a house that has production code, by name. */
    static List<HouseNumbers> of(Path house) throws IOException {
        try (Stream<Path> folders = Files.list(house)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .sorted()
                    .map(HouseNumbers::count)
                    .toList();
        }
    }

    /** The table of several, with a line for all of them. */
    static String table(List<HouseNumbers> modules) {
        StringBuilder table = new StringBuilder(
                        "| Module | Files | median | p95 | longest | Methods | median | p95 | longest |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        modules.forEach(module -> table.append(module.row()));
        return table.append(sum(modules).row()).toString();
    }

    static HouseNumbers sum(List<HouseNumbers> modules) {
        return new HouseNumbers(
                "all",
                modules.stream()
                        .flatMap(module -> module.files.stream())
                        .sorted()
                        .toList(),
                modules.stream()
                        .flatMap(module -> module.methods.stream())
                        .sorted()
                        .toList());
    }

    /** The length that so many of a hundred do not exceed. */
    static int percentile(List<Integer> lengths, int percent) {
        return lengths.isEmpty() ? 0 : lengths.get((lengths.size() * percent + 99) / 100 - 1);
    }

    private String row() {
        return "| " + module + " | " + cells(files) + " | " + cells(methods) + " |\n";
    }

    private static String cells(List<Integer> lengths) {
        return lengths.size() + " | " + percentile(lengths, 50) + " | " + percentile(lengths, 95) + " | "
                + percentile(lengths, 100);
    }

    private static HouseNumbers count(Path module) {
        List<Integer> files = new ArrayList<>();
        List<Integer> methods = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(module.resolve("src/main/java"))) {
            List<Path> sources =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                files.add(Files.readAllLines(source).size());
            }
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(positions, unit, methods), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        Collections.sort(methods);
        return new HouseNumbers(module.getFileName().toString(), files, methods);
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final List<Integer> lengths;

        MethodLengths(SourcePositions positions, CompilationUnitTree unit, List<Integer> lengths) {
            this.positions = positions;
            this.unit = unit;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method) - 1);
                lengths.add((int) (last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
