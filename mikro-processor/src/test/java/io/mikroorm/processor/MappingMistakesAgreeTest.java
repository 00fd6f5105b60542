// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The compiler says of the wrong mappings of the core's own tests what the discovery says of them, and nothing else. */
class MappingMistakesAgreeTest {

    private static final Path CORE = Path.of("..", "mikro-core", "src", "test");

    @Test
    void what_the_compiler_says_of_a_wrong_mapping_is_word_for_word_what_the_discovery_says() throws IOException {
        List<String> golden = Files.readAllLines(CORE.resolve("resources/golden/mapping-mistakes.txt"));
        List<String> said = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> mistake : compiled()) {
            said.add(mistake.getMessage(Locale.ROOT));
            assertThat(mistake.getLineNumber()).as(mistake.toString()).isPositive();
        }
        assertThat(golden).containsAll(said);
        assertThat(codes(said))
                .containsExactlyInAnyOrder(
                        "MO-2013", "MO-2016", "MO-2019", "MO-2020", "MO-2021", "MO-2030", "MO-2051", "MO-2052",
                        "MO-2059", "MO-2061");
        assertThat(said).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    private static Set<String> codes(List<String> said) {
        return said.stream().map(message -> message.substring(1, 8)).collect(Collectors.toSet());
    }

    private static List<Diagnostic<? extends JavaFileObject>> compiled() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ROOT, null);
                Stream<Path> sources = Files.list(CORE.resolve("java/io/mikroorm/metadata/discovery"))) {
            List<Path> wrong = sources.filter(
                            file -> file.getFileName().toString().startsWith("Wrong"))
                    .toList();
            List<String> options = List.of("-proc:only", "-Xmaxerrs", "1000");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(wrong));
            task.setProcessors(List.of(new MappingProcessor()));
            task.call();
        }
        return told.getDiagnostics().stream()
                .filter(mistake -> mistake.getMessage(Locale.ROOT).startsWith("[MO-"))
                .toList();
    }
}
